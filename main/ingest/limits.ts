// Every bound of ingest in one place, so that docs/ingest.md and the tests can name them.

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Largest part that is unpacked from a DOCX file, in bytes: a zip bomb ends here. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Most characters of text that are kept; about 4,000 printed pages. */
export const MAX_TEXT_LENGTH = 10_000_000;
/** Most pages that are read of a PDF. */
export const MAX_PDF_PAGES = 2000;
/** A page with more elements, or nested deeper, is read without looking for the article in it. */
export const MAX_HTML_ELEMENTS = 50_000;
export const MAX_HTML_DEPTH = 200;
/** Most HTML, in characters after scripts and styles are gone, that is searched for its article. */
export const MAX_HTML_LENGTH = 4_000_000;
/** A title longer than this, in characters, is a paragraph. */
export const MAX_TITLE_LENGTH = 220;
/** Most elements times depth of a page that is searched for its article: what the search takes grows with both. */
export const MAX_HTML_WORK = 600_000;
/** Most marks (asterisks, brackets …) in one stretch of Markdown without an empty line. */
export const MAX_MARKDOWN_MARKS = 5000;
