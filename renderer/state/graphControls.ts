// The way from menus and buttons to the graph on screen, while there is one.

export interface GraphControls {
  fit(): void;
  zoomBy(factor: number): void;
  /** Answers how many actors were pinned. */
  unpinAll(): number;
  /** Lays out anew all that is not pinned. */
  layOutAnew(): void;
  /** The bytes of a PNG file, drawn anew at a scale. */
  picture(scale: number): Promise<Uint8Array<ArrayBuffer>>;
}

let controls: GraphControls | null = null;

export function offerControls(offered: GraphControls | null): void {
  controls = offered;
}

export function graphControls(): GraphControls | null {
  return controls;
}
