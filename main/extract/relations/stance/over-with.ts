// "is done with arming Chad", "has finished training Malians": who is over with a deed no longer does it.
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, isMarked, lemma } from '../../tree.ts';
import type { Link } from './link.ts';

/** Whether somebody is told to be over with what a gerund tells. */
export function isOverWith({ tree }: SentenceReading, { at }: Link, governor: number): boolean {
  if (tree.tokens[at]?.xpos !== 'VBG' || !OVER.test(tree.tokens[governor]?.lower ?? '')) return false;
  const isState = childrenBy(tree, governor, 'aux', 'cop').some((be) => lemma(tree, be) === 'be');
  return isState && (isMarked(tree, at, 'with') || at === governor + 1);
}

const OVER = /^(done|finished|through)$/;
