import type { RelationType } from '../../main/extract/model.ts';
import type { EvidenceItem } from '../../preload/shapes.ts';
import { activeFilters } from '../state/filters.ts';
import { resetFilter, showAndCentre } from '../state/graph.ts';
import { selectKind, selectName } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { count, counted, signed } from '../words/format.ts';
import { relationWords, scoreInWords, strandOf } from '../words/relations.ts';
import { Evidence } from './Evidence.tsx';
import { KindGlyph, StrandSample } from './Glyphs.tsx';
import { countedIn, directions, groupByType, isCounted, standingOf } from './groups.ts';
import { Paged } from './Paged.tsx';
import { QuadBar } from './QuadBar.tsx';

function End({ id }: { id: string }) {
  const name = useApp((state) => selectName(state, id));
  const kind = useApp((state) => selectKind(state, id));
  return (
    <button type="button" className="tie-end" data-testid="tie-end" onClick={() => showAndCentre(id)}>
      {kind && <KindGlyph kind={kind} />} {name}
    </button>
  );
}

/** The tie's own score is main's; where the graph no longer has the tie there is none to show. */
function Score({ a, b }: { a: string; b: string }) {
  const score = useApp((state) => state.graph?.ties.find((tie) => tie.a === a && tie.b === b)?.score);
  if (score === undefined) return null;
  return (
    <span title="Mean PLOVER score of the relations, −10 conflict to +10 cooperation">
      {' '}
      · score <span className="number strong">{signed(score)}</span>, {scoreInWords(score)}
    </span>
  );
}

/** Says why there may be more relations than these, or why the graph has no line for them. */
function Filtered({ a, b }: { a: string; b: string }) {
  const active = useApp((state) => activeFilters(state.filter));
  const minimum = useApp((state) => state.filter.minimumRelations);
  const isDrawn = useApp((state) => state.graph?.ties.some((tie) => tie.a === a && tie.b === b) ?? false);
  if (active === 0) return null;
  const isTooFew = !isDrawn && minimum > 1;
  return (
    <p className="note" data-testid="filtered">
      {isTooFew
        ? `The graph leaves this tie out: the filter asks for at least ${counted(minimum, 'relation')}.`
        : 'Only what the filter lets through.'}{' '}
      <button type="button" className="link" onClick={resetFilter}>
        Reset the filter
      </button>
    </p>
  );
}

/** Who did it to whom, counted over a group. */
function Directions({ a, b, items }: { a: string; b: string; items: EvidenceItem[] }) {
  const [nameOfA, nameOfB] = [
    useApp((state) => selectName(state, a)),
    useApp((state) => selectName(state, b)),
  ];
  const { first, second, mutual } = directions(items);
  const parts = [
    first > 0 && `${nameOfA} → ${nameOfB} ${count(first)}`,
    second > 0 && `${nameOfB} → ${nameOfA} ${count(second)}`,
    mutual > 0 && `mutual ${count(mutual)}`,
  ].filter(Boolean);
  if (items.length < 2 || parts.length === 0) return null;
  return (
    <p className="directions muted small-text" data-testid="directions">
      {parts.join(' · ')}
    </p>
  );
}

interface GroupProperties {
  a: string;
  b: string;
  type: RelationType;
  items: EvidenceItem[];
}

function Group({ a, b, type, items }: GroupProperties) {
  const { name, gloss } = relationWords[type];
  return (
    <section className="evidence-group" data-testid={`evidence-group-${type}`}>
      <h3 className="group-head">
        <StrandSample strand={strandOf(items[0]?.quad ?? null)} />
        <span>
          {name}: <span className="gloss">{gloss}</span>
        </span>
        <code>{type}</code>
        <span className="number">{count(countedIn(items))}</span>
      </h3>
      <Directions a={a} b={b} items={items} />
      <Paged
        items={items}
        page={15}
        className="evidence-list"
        render={(item) => <Evidence key={item.id} item={item} />}
      />
    </section>
  );
}

export function EvidencePanel({ a, b, items }: { a: string; b: string; items: EvidenceItem[] }) {
  // what a text says did not happen is worth reading, and no tie
  const stated = items.filter(isCounted);
  const rejected = items.filter((item) => item.verdict === 'rejected').length;
  const unsure = items.filter((item) => standingOf(item) === 'unsure').length;
  const denied = items.length - stated.length - rejected - unsure;
  const uncounted = [
    unsure > 0 && `${count(unsure)} less sure`,
    denied > 0 && `${count(denied)} denied`,
    rejected > 0 && `${count(rejected)} rejected`,
  ].filter(Boolean);
  return (
    <div className="panel-body padded" data-testid="evidence">
      <h2 className="tie-title">
        <End id={a} /> <span aria-hidden="true">—</span> <End id={b} />
      </h2>
      <p className="muted">
        {counted(stated.length, 'relation')}
        {uncounted.length > 0 && ` · ${uncounted.join(', ')}, not counted`}
        <Score a={a} b={b} />
      </p>
      <Filtered a={a} b={b} />
      {items.length === 0 ? (
        <p className="nothing muted">No relation between these two passes the filter.</p>
      ) : (
        <>
          <QuadBar types={stated.map(({ quad }) => ({ quad, count: 1 }))} />
          <p className="mark-key muted small-text">
            In the quotes: <span className="mark-source">who acts</span>,{' '}
            <span className="mark-trigger">the act</span>, <span className="mark-target">towards whom</span>.
          </p>
          {groupByType(items).map(([type, group]) => (
            <Group key={`${a} ${b} ${type}`} a={a} b={b} type={type} items={group} />
          ))}
        </>
      )}
    </div>
  );
}
