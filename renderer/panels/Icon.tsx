// Line icons on a 16 × 16 grid, drawn here so that nothing is fetched.

const paths = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6l7.5-4.8z',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.3v3.2H9.8',
  unpin: 'M9.5 2.5l4 4-2.5 1-2 2 .5 3-6-6 3 .5 2-2zM5.5 10.5l-3 3M2.5 2.5l11 11',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  left: 'M10 3.5L5.5 8l4.5 4.5',
  right: 'M6 3.5L10.5 8 6 12.5',
  back: 'M13 8H3M7 4L3 8l4 4',
  forward: 'M3 8h10M9 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3L2.8 6.5 6 10',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10 3l3.2 3.5L10 10',
  import: 'M8 2.5v7M5 7l3 3 3-3M2.5 11v2.5h11V11',
  export: 'M8 10V3M5 5.5L8 2.5l3 3M2.5 11v2.5h11V11',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z',
  system: 'M2.5 3.5h11v7.5h-11zM6 13.5h4M8 11v2.5',
  help: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M6.2 6.4a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1.1M8 11.4v.1',
  panel: 'M2.5 3h11v10h-11zM6 3v10',
  panelRight: 'M2.5 3h11v10h-11zM10 3v10',
  article: 'M3.5 2.5h6l3 3v8h-9zM9.5 2.5v3h3M5.5 8h5M5.5 10.5h5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  check: 'M3 8.5l3.2 3L13 4.5',
  warn: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.1',
  same: 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8',
  copy: 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8',
  edit: 'M3 13l.6-2.8 7.4-7.4 2.2 2.2-7.4 7.4zM9.6 4.2l2.2 2.2',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  home: 'M2.5 7.5L8 3l5.5 4.5M4 6.5v7h8v-7',
  pin: 'M9.5 2.5l4 4-2.5 1-2 2 .5 3-6-6 3 .5 2-2zM5.5 10.5l-3 3',
  drop: 'M3 9v4.5h10V9M8 2.5V10M5 7.2L8 10l3-2.8',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
