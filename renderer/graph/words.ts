// What a screen reader and a tooltip say of actors and ties.
import { kindWords } from '../words/actors.ts';
import { counted } from '../words/format.ts';
import { otherEnd, type Scene } from './scene.ts';

/** "Iran, State, 14 relations, ties with Russia, Turkey and 3 more" */
export function nodeInWords(scene: Scene, index: number): string {
  const node = scene.nodes[index];
  if (!node) return '';
  const ties = (scene.tiesOf[index] ?? []).flatMap((tie) => scene.ties[tie] ?? []);
  const strongest = ties.toSorted((one, other) => other.count - one.count);
  const names = strongest.slice(0, 3).flatMap((tie) => scene.nodes[otherEnd(tie, index)]?.name ?? []);
  const rest = ties.length - names.length;
  const withWhom =
    names.length > 0 ? `, ties with ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}` : '';
  const pinned = node.pinned ? ', pinned' : '';
  return `${node.name}, ${kindWords[node.kind].one}, ${counted(node.weight, 'relation')}${withWhom}${pinned}`;
}
