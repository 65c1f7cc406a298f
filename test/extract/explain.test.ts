// What the window says of why a relation was read: true of where the actors stand in the sentence.
import { expect, it } from 'vitest';
import { read } from './lexicon.ts';

it.each([
  ['Kenya accused Peru of lying.', '“accused” with Kenya as subject, Peru as object'],
  ['Peru was accused by Kenya of lying.', '“accused” with Kenya as agent, Peru as subject; passive'],
  ['Kenya banned imports of Peruvian wine.', 'with Kenya as subject, Peruvian (Peru) inside “of … wine”'],
  ['Kenya held talks with Peru.', 'Kenya and Peru on both sides'],
  ['Kenya gave Peru tanks.', 'with Kenya as subject, Peru as receiver'],
  ['Kenya imposed sanctions on Peru.', '“imposed … sanctions” with Kenya as subject, Peru after “on”'],
  ['Kenya summoned the Peruvian ambassador.', 'Peruvian ambassador (Peru) as object'],
  ['Kenya, which Peru accused of lying, said nothing.', 'with Peru as subject, Kenya as object'],
  ['Kenya agreed to arm Peru.', 'with Kenya as subject, Peru as object; under “agreed”'],
  ['Kenya sent Mali and Peru tanks.', 'with Kenya as subject, Peru as receiver'],
])('%s %s', (text, explanation) => {
  const found = read(text, '2021-10-20').relations.map((relation) => relation.explanation);
  expect(found.at(-1)).toContain(explanation);
});
