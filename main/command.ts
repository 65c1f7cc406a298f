// What the command line understands and does.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeTables } from './command-tables.ts';
import { documentOf, readRequest, resultOf } from './documents.ts';
import type { Engine, ReadArticle } from './engine.ts';
import type { Extraction } from './extract/model.ts';
import { listFiles } from './files.ts';
import type { Ontology } from './ontology.ts';
import { faultOf, messageOf } from './tasks.ts';

export interface CommandRooms {
  engine: Engine;
  ontology: () => Ontology;
  /** Standard input by lines. */
  lines: () => AsyncIterable<string>;
  print: (line: string) => Promise<void>;
  complain: (line: string) => void;
}

const USAGE = `Reads articles and prints the relations between actors that they state.

  extract FILE...             one line of JSON for each article: its metadata, actors, relations with quotes
  extract --csv FOLDER FILE...  writes actors.csv, ties.csv and relations.csv into the folder
  extract --jsonl             reads {"id", "text", "title"?, "published"?} from standard input, one per line,
                              and prints {"id", "actors", "relations"} for each, in the same order
  extract --help              prints this

Text, HTML, Markdown, PDF and .docx are read; a folder stands for all files in it. All offsets are UTF-16 code units into the text.
Ends with 0 where every article could be read, with 1 where some could not, with 2 where the usage is wrong.`;

/** Runs one command line; returns its exit status. */
export async function runCommand(given: string[], rooms: CommandRooms): Promise<number> {
  const parsed = parse(given);
  if ('wrong' in parsed) {
    rooms.complain(`${parsed.wrong}\n\n${USAGE}`);
    return 2;
  }
  const { files, values } = parsed;
  if (values.help) {
    await rooms.print(USAGE);
    return 0;
  }
  if (values.jsonl) return answerLines(rooms);
  if (values.csv !== undefined) return writeCsvFiles(files, values.csv, rooms);
  return printDocuments(files, rooms);
}

interface Values {
  help?: boolean | undefined;
  jsonl?: boolean | undefined;
  csv?: string | undefined;
}

function parse(given: string[]): { files: string[]; values: Values } | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, jsonl: { type: 'boolean' }, csv: { type: 'string' } },
    });
    const wrong = misuse(values, positionals);
    return wrong === null ? { files: positionals, values } : { wrong };
  } catch (error) {
    return { wrong: messageOf(error) };
  }
}

function misuse({ help, jsonl, csv }: Values, files: string[]): string | null {
  if (help) return null;
  if (jsonl && csv !== undefined) return 'Give either --jsonl or --csv.';
  if (csv === '') return 'Name the folder for the tables after --csv.';
  if (jsonl && files.length > 0) return 'With --jsonl the articles come from standard input: name no files.';
  if (!jsonl && files.length === 0) return 'Name the files to read.';
  return null;
}

interface Done {
  file: string;
  article: ReadArticle;
  extraction: Extraction;
}

/** Files as given; for a folder, all files in it. */
async function* listGiven(given: string[]): AsyncGenerator<{ file: string; wrong?: string }> {
  for (const file of given) {
    const isFolder = await stat(file).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) yield { file };
    else
      for (const listed of await listFiles([file], new AbortController().signal))
        if ('status' in listed)
          yield { file: path.join(path.dirname(file), listed.file), wrong: listed.detail };
        else yield { file: path.join(path.dirname(file), listed.name) };
  }
}

/** Reads one file after the other; those that cannot be read are named on standard error and given to nobody. */
async function forEachFile(files: string[], rooms: CommandRooms, use: (done: Done) => Promise<void> | void) {
  let status = 0;
  for await (const { file, wrong } of listGiven(files)) {
    const done = wrong ?? (await readFile(file, rooms.engine));
    if (typeof done === 'object') await use(done);
    else {
      rooms.complain(`${file}: ${done}`);
      status = 1;
    }
  }
  return status;
}

/** What a file holds, or why it could not be read. A bug that one file triggers must not keep the others back. */
async function readFile(file: string, engine: Engine): Promise<Done | string> {
  try {
    const read = await engine.read(file);
    if (!read.ok) return read.detail;
    return { file, article: read.article, extraction: engine.extract(read.article) };
  } catch (error) {
    return faultOf(messageOf(error));
  }
}

function printDocuments(files: string[], rooms: CommandRooms): Promise<number> {
  return forEachFile(files, rooms, ({ file, article, extraction }) =>
    rooms.print(JSON.stringify(documentOf(file, article, extraction))),
  );
}

async function writeCsvFiles(files: string[], folder: string, rooms: CommandRooms): Promise<number> {
  const articles: Done[] = [];
  const status = await forEachFile(files, rooms, (done) => {
    articles.push(done);
  });
  const written = await writeTables(folder, articles, rooms.ontology());
  if (written.ok) return status;
  rooms.complain(written.detail);
  return 1;
}

async function answerLines({ engine, lines, print, complain }: CommandRooms): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of lines()) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(line, engine);
    if (typeof answer === 'object') await print(JSON.stringify(answer));
    else {
      complain(`line ${number}: ${answer}`);
      status = 1;
    }
  }
  return status;
}

function answerLine(line: string, engine: Engine): ReturnType<typeof resultOf> | string {
  try {
    const request = readRequest(line);
    return 'wrong' in request ? request.wrong : resultOf(request, engine.extract(request.article));
  } catch (error) {
    return `failed unexpectedly: ${messageOf(error)}`;
  }
}
