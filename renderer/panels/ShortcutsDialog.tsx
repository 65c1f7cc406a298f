import { Dialog } from './Dialog.tsx';

const groups: { title: string; keys: [string, string][] }[] = [
  {
    title: 'Anywhere',
    keys: [
      ['Ctrl K  or  /', 'Search'],
      ['Ctrl O', 'Import articles'],
      ['Ctrl N', 'New workspace'],
      ['Ctrl Shift O', 'Open a workspace'],
      ['Ctrl Shift S', 'Save a copy of the workspace'],
      ['Ctrl E', 'Export a picture'],
      ['Ctrl Shift E', 'Export tables'],
      ['Ctrl Z', 'Undo'],
      ['Ctrl Shift Z', 'Redo'],
      ['Alt ←  Alt →', 'Back and forward in the right panel'],
      ['Ctrl L', 'States and organisations, or every actor'],
      ['Ctrl B', 'Filter panel'],
      ['Ctrl Alt +  −  0', 'Larger, smaller, usual interface'],
      ['G', 'To the graph'],
      ['?', 'This list'],
    ],
  },
  {
    title: 'In the graph',
    keys: [
      ['Tab  Shift Tab', 'Next and previous actor, the most active first'],
      ['← → ↑ ↓', 'The nearest actor that way; without one, move the view'],
      ['Shift + arrows', 'Move the view'],
      ['Enter', 'Open the actor'],
      ['P', 'Pin or unpin the actor'],
      ['+  −  0', 'Zoom in, out, show all'],
      ['Esc', 'Leave the actor, then clear the selection; Tab goes on to the controls'],
    ],
  },
  {
    title: 'With the mouse',
    keys: [
      ['Drag an actor', 'Put it somewhere and pin it'],
      ['Double-click an actor', 'Unpin it'],
      ['Click a tie', 'Its evidence'],
      ['Drag the ground, wheel', 'Move and zoom'],
    ],
  },
];

export function ShortcutsDialog() {
  return (
    <Dialog id="shortcuts" title="Keyboard and mouse">
      <div className="shortcuts">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
