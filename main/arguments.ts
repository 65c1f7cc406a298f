import path from 'node:path';

/** What the application was started with. */
export interface StartArguments {
  sample: boolean;
  /** Absolute path of a workspace to open. */
  workspace: string | null;
  /** Absolute paths of files and folders to import. */
  articles: string[];
}

/**
 * Reads the command line. Switches other than --sample are Chromium's. `applicationPath` is the folder that stands
 * among the arguments where Electron was started with it.
 */
export function readArguments(
  given: readonly string[],
  applicationPath: string,
  workingFolder: string,
  extension: string,
): StartArguments {
  const paths = given
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument !== '')
    .map((argument) => path.resolve(workingFolder, argument))
    .filter((file) => file !== path.resolve(applicationPath));
  const isWorkspace = (file: string) => file.toLowerCase().endsWith(extension);
  return {
    sample: given.includes('--sample'),
    workspace: paths.find(isWorkspace) ?? null,
    articles: paths.filter((file) => !isWorkspace(file)),
  };
}
