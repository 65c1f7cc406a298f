import { type KeyboardEvent, memo } from 'react';
import type { ArticleDetail } from '../../preload/shapes.ts';
import { showAndCentre, showArticle } from '../state/graph.ts';
import { useApp } from '../state/store.ts';
import { kindWords } from '../words/actors.ts';
import { percent } from '../words/format.ts';
import { endsInWords, modalityInWords, relationWords } from '../words/relations.ts';
import { StrandSample } from './Glyphs.tsx';
import { standingOf } from './groups.ts';
import { cutAtMarks, type Mark, type Piece } from './marks.ts';
import type { MarkedParagraph } from './paragraphs.ts';
import { VerdictButtons } from './VerdictButtons.tsx';

type Mention = ArticleDetail['mentions'][number];
type Value = { mention: Mention } | 'lit' | 'trigger';

interface Properties {
  article: number;
  /** The article's text. */
  text: string;
  paragraph: MarkedParagraph;
  /** The relation of this paragraph whose evidence is lit up. */
  lit: number | null;
  flash: boolean;
  names: ReadonlyMap<string, string>;
  withRelations: boolean;
}

function marksOf({ paragraph, lit }: Properties): Mark<Value>[] {
  const marks: Mark<Value>[] = [];
  for (const relation of paragraph.relations) {
    if (relation.id !== lit) continue;
    marks.push({ start: relation.start, end: relation.end, value: 'lit' });
    marks.push({ ...relation.trigger, value: 'trigger' });
  }
  for (const mention of paragraph.mentions)
    marks.push({ start: mention.start, end: mention.end, value: { mention } });
  return marks;
}

function MentionText({ mention, className, text }: { mention: Mention; className: string; text: string }) {
  const choose = () => showAndCentre(mention.actor);
  const takeKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  // not a button: those do not break across lines
  return (
    <span
      className={`${className} mention kind-${mention.kind}`}
      role="link"
      tabIndex={0}
      title={`${mention.name} (${kindWords[mention.kind].one.toLowerCase()}, ${mention.form})`}
      data-testid="mention"
      data-actor={mention.actor}
      onClick={choose}
      onKeyDown={takeKey}
    >
      {text}
    </span>
  );
}

function PieceText({ piece }: { piece: Piece<Value> }) {
  const classes: string[] = [];
  let mention: Mention | null = null;
  for (const value of piece.values) {
    if (value === 'lit') classes.push('mark-lit');
    else if (value === 'trigger') classes.push('mark-trigger');
    // where mentions nest, the inner one is the one meant
    else mention = value.mention;
  }
  const className = classes.join(' ');
  if (mention) return <MentionText mention={mention} className={className} text={piece.text} />;
  return <span className={className}>{piece.text}</span>;
}

interface ChipProperties {
  article: number;
  paragraph: number;
  relation: ArticleDetail['relations'][number];
  names: ReadonlyMap<string, string>;
  isLit: boolean;
}

function titleOf(standing: string, confidence: number): string | undefined {
  if (standing === 'rejected') return 'Rejected: it counts for nothing';
  if (standing === '') return undefined;
  return `Less sure than the filter asks (${percent(confidence)}): it does not count`;
}

/** A relation in few words: a click lights up what states it, and offers to reject it. */
function Chip({ article, paragraph, relation, names, isLit }: ChipProperties) {
  const { id, type, source, target, mutual, modality, verdict, confidence } = relation;
  const unsure = useApp(
    ({ filter }) => verdict === null && modality !== 'denied' && confidence < filter.minimumConfidence,
  );
  const standing = standingOf({ verdict, unsure });
  const ends = endsInWords(names.get(source) ?? source, names.get(target) ?? target, mutual);
  const stance = modalityInWords(modality);
  return (
    <>
      <button
        type="button"
        className={`relation-chip ${standing}`.trim()}
        title={titleOf(standing, confidence)}
        aria-pressed={isLit}
        data-testid={`reader-relation-${id}`}
        onClick={() => showArticle(article, paragraph, id)}
      >
        <StrandSample strand={relationWords[type].strand} />
        <span>
          {relationWords[type].name}
          {stance && <strong> {stance.toLowerCase()}</strong>}: {ends}
        </span>
      </button>
      {isLit && <VerdictButtons relation={id} verdict={verdict} name={ends} />}
    </>
  );
}

function Relations({ article, paragraph, names, lit }: Properties) {
  if (paragraph.relations.length === 0) return null;
  return (
    <ul className="paragraph-relations" aria-label="Relations stated in this paragraph">
      {paragraph.relations.map((relation) => (
        <li key={relation.id}>
          <Chip
            article={article}
            paragraph={paragraph.index}
            relation={relation}
            names={names}
            isLit={relation.id === lit}
          />
        </li>
      ))}
    </ul>
  );
}

/** Drawn anew only where something of its own changed: an article may have thousands. */
export const Paragraph = memo(function Paragraph(properties: Properties) {
  const { text, paragraph, flash, withRelations } = properties;
  const pieces = cutAtMarks(text, marksOf(properties), paragraph);
  return (
    <div className={flash ? 'paragraph flash' : 'paragraph'} data-paragraph={paragraph.index}>
      <p dir="auto">
        {pieces.map((piece) => (
          <PieceText key={piece.start} piece={piece} />
        ))}
      </p>
      {withRelations && <Relations {...properties} />}
    </div>
  );
});
