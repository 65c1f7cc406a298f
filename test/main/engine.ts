// A small engine for tests of what stands around it: "Norway AID Sweden" states one relation.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../../main/engine.ts';
import type { Actor, ArticleText, Extraction, RelationType } from '../../main/extract/model.ts';
import type { Workers } from '../../main/workers.ts';

const STATEMENT = /(\w+) ([A-Z]{3,}) (\w+)/g;

/** Throws on "THROW"; on "CONTRADICT" the extraction names an actor that it does not list. */
export function smallEngine(): Engine {
  return {
    async read(file) {
      const name = path.basename(file);
      const text = (await readFile(file, 'utf8')).replaceAll(/\s+/g, ' ').trim();
      if (text === '') return { ok: false, reason: 'empty', detail: `${name} is empty.` };
      if (text === 'THROW') throw new Error('The engine has a bug');
      const bare = { outlet: null, place: null, author: null, published: null, language: 'en', notes: [] };
      const paragraphs = [{ index: 0, start: 0, end: text.length }];
      const hash = createHash('sha256').update(text).digest('hex');
      return { ok: true, article: { ...bare, title: name, text, paragraphs, hash } };
    },
    extract: smallExtract,
  };
}

function smallExtract({ text }: ArticleText): Extraction {
  const actors = new Map<string, Actor>();
  const mentionOf = (name: string, start: number) => {
    const id = `state:${name}`;
    const mention = { start, end: start + name.length, form: 'name' } as const;
    const known = actors.get(id);
    if (known) known.mentions.push(mention);
    else
      actors.set(id, {
        id,
        kind: 'state',
        name,
        country: null,
        sectors: [],
        affiliation: null,
        acronyms: [],
        mentions: [mention],
      });
    return { id, span: { start: mention.start, end: mention.end } };
  };
  const relations = [...text.matchAll(STATEMENT)].map(
    ({ 0: found, 1: source = '', 2: type = '', 3: target = '', index }) => {
      const end = index + found.length;
      const [subject, object] = [mentionOf(source, index), mentionOf(target, end - target.length)];
      return {
        type: type as RelationType,
        mode: null,
        contexts: [],
        mutual: false,
        source: subject.id,
        target: object.id,
        about: [],
        location: null,
        modality: 'stated' as const,
        historical: false,
        attributedTo: null,
        date: null,
        confidence: 0.9,
        rule: 'TEST/test',
        explanation: 'As the test says.',
        detail: null,
        evidence: { start: index, end },
        trigger: { start: subject.span.end + 1, end: object.span.start - 1 },
        sourceMention: subject.span,
        targetMention: object.span,
      };
    },
  );
  const contradiction = { attributedTo: 'state:Nobody' };
  if (text === 'CONTRADICT') {
    const [relation] = smallExtract({
      text: 'a AID b',
      title: null,
      published: null,
      paragraphs: [],
    }).relations;
    return { actors: [], relations: relation ? [{ ...relation, ...contradiction }] : [] };
  }
  return { actors: [...actors.values()], relations };
}

/** The small engine in the place of the workers; `delay` gives the milliseconds that each task takes. */
export function directWorkers(delay: () => number = () => 0): Pick<Workers, 'read' | 'extract'> & Workers {
  const engine = smallEngine();
  return {
    async read(file) {
      await wait(delay(), undefined, { ref: false });
      return engine.read(file);
    },
    async extract(article) {
      await wait(delay(), undefined, { ref: false });
      return { ok: true, extraction: engine.extract(article) };
    },
    close: async () => undefined,
  };
}
