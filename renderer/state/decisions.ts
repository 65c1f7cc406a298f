// What the analyst decides, and taking it back.
import type { Input } from '../../preload/contract.ts';
import type { UndoState, Verdict } from '../../preload/shapes.ts';
import { shortened } from '../words/format.ts';
import { call } from './bridge.ts';
import { goBack, loadContent, showOverview } from './graph.ts';
import { getState, setState } from './store.ts';
import { showFailure, showToast } from './toasts.ts';
import { canStepBack } from './trail.ts';
import { reload } from './workspace.ts';

async function decide(what: string, ask: () => Promise<UndoState>, done: string): Promise<boolean> {
  try {
    setState({ undo: await ask() });
    showToast('good', done, { undo: true });
    await reload();
    return true;
  } catch (error) {
    showFailure(what, error);
    return false;
  }
}

export function correctArticle(input: Input<'correctArticle'>): Promise<boolean> {
  return decide('Correcting the article', () => call('correctArticle', input), 'The article was corrected.');
}

export async function removeArticle(article: number, title: string | null): Promise<void> {
  const name = title ? `“${shortened(title)}”` : 'The article';
  const isRemoved = await decide(
    'Removing the article',
    () => call('removeArticle', { article }),
    `${name} was removed, with its relations.`,
  );
  if (!isRemoved) return;
  if (canStepBack(getState().trail)) goBack();
  else showOverview();
}

const EFFECTS: Record<Verdict, string> = {
  confirmed: 'it counts, however unsure it was read',
  rejected: 'it no longer counts',
};

/** `name`: the ends of the relation, for the message. */
export async function judgeRelation(relation: number, verdict: Verdict | null, name: string): Promise<void> {
  await decide(
    'Judging the relation',
    () => call('judgeRelation', { relation, verdict }),
    verdict === null
      ? `The verdict on ${name} was taken back.`
      : `${name} was ${verdict}: ${EFFECTS[verdict]}.`,
  );
}

async function step(name: 'undo' | 'redo', verb: string): Promise<void> {
  const what = getState().undo[name];
  if (what === null) return showToast('info', `Nothing to ${name}.`);
  try {
    setState({ undo: await call(name), toasts: getState().toasts.filter((toast) => !toast.undo) });
    showToast('info', `${verb}: ${what}`);
    await reload();
    await loadContent();
  } catch (error) {
    showFailure(verb, error);
  }
}

export function undo(): Promise<void> {
  return step('undo', 'Undone');
}

export function redo(): Promise<void> {
  return step('redo', 'Redone');
}
