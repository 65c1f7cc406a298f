import { IconButton } from '../panels/IconButton.tsx';
import { changeFilter } from '../state/graph.ts';
import { graphControls } from '../state/graphControls.ts';
import { setState, useApp } from '../state/store.ts';
import { showToast } from '../state/toasts.ts';
import { counted } from '../words/format.ts';

function LevelSwitch() {
  const level = useApp((state) => state.filter.level);
  const choose = (next: 'states' | 'everyone') => () =>
    changeFilter((filter) => ({ ...filter, level: next }));
  return (
    <div className="segments" role="radiogroup" aria-label="Which actors are shown">
      <button
        type="button"
        role="radio"
        aria-checked={level === 'states'}
        data-testid="level-states"
        title="Institutions and people count for the state or organisation they act for"
        onClick={choose('states')}
      >
        States & organisations
      </button>
      <button
        type="button"
        role="radio"
        aria-checked={level === 'everyone'}
        data-testid="level-everyone"
        onClick={choose('everyone')}
      >
        Every actor
      </button>
    </div>
  );
}

function unpin(): void {
  const unpinned = graphControls()?.unpinAll() ?? 0;
  showToast('info', unpinned === 0 ? 'No actor was pinned.' : `${counted(unpinned, 'actor')} unpinned.`);
}

export function GraphControls() {
  const paused = useApp((state) => state.layoutPaused);
  const settled = useApp((state) => state.layoutSettled);
  return (
    <>
      <div className="graph-top">
        <LevelSwitch />
      </div>
      <div className="graph-tools" role="toolbar" aria-label="Graph" aria-orientation="vertical">
        <IconButton id="zoom-in" label="Zoom in (+)" icon="plus" act={() => graphControls()?.zoomBy(1.25)} />
        <IconButton
          id="zoom-out"
          label="Zoom out (−)"
          icon="minus"
          act={() => graphControls()?.zoomBy(0.8)}
        />
        <IconButton
          id="zoom-fit"
          label="Show the whole graph (0)"
          icon="fit"
          act={() => graphControls()?.fit()}
        />
        <span className="rule" />
        <IconButton
          id="pause-layout"
          label={paused ? 'Let the layout run' : 'Pause the layout'}
          icon={paused ? 'play' : 'pause'}
          pressed={paused}
          act={() => setState({ layoutPaused: !paused })}
        />
        <IconButton
          id="lay-out-anew"
          label="Lay out anew, but for pinned actors"
          icon="again"
          act={() => graphControls()?.layOutAnew()}
        />
        <IconButton id="unpin-all" label="Unpin all actors" icon="unpin" act={unpin} />
      </div>
      <span className="hidden" data-testid="layout-state">
        {settled ? 'settled' : 'moving'}
      </span>
    </>
  );
}
