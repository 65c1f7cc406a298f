import { activeFilters } from '../state/filters.ts';
import { type State, setState, useApp } from '../state/store.ts';
import { count } from '../words/format.ts';
import { ArticleList } from './ArticleList.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { Icon, type IconName } from './Icon.tsx';

interface TabProperties {
  tab: State['leftTab'];
  icon: IconName;
  label: string;
  badge: string | null;
}

function Tab({ tab, icon, label, badge }: TabProperties) {
  const isCurrent = useApp((state) => state.leftTab === tab);
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${tab}`}
      data-testid={`tab-${tab}`}
      aria-selected={isCurrent}
      aria-controls="left-body"
      onClick={() => setState({ leftTab: tab })}
    >
      <Icon name={icon} /> {label} {badge && <span className="badge number">{badge}</span>}
    </button>
  );
}

function Closed({ active }: { active: number }) {
  const open = (leftTab: State['leftTab']) => () => setState({ leftOpen: true, leftTab });
  return (
    <nav className="left-closed" aria-label="Panels">
      <button
        type="button"
        className="icon-button"
        id="left-open"
        data-testid="left-open"
        aria-label="Show the filters"
        title="Filters (Ctrl+B)"
        onClick={open('filters')}
      >
        <Icon name="filter" />
        {active > 0 && <span className="dot">{active}</span>}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Show the articles"
        title="Articles"
        onClick={open('articles')}
      >
        <Icon name="article" />
      </button>
    </nav>
  );
}

export function LeftPanel() {
  const open = useApp((state) => state.leftOpen);
  const tab = useApp((state) => state.leftTab);
  const active = useApp((state) => activeFilters(state.filter));
  const articles = useApp((state) => state.articles.length);
  if (!open) return <Closed active={active} />;
  return (
    <aside className="left-panel" aria-label="Filters and articles">
      <div className="tabs" role="tablist">
        <Tab tab="filters" icon="filter" label="Filters" badge={active > 0 ? String(active) : null} />
        <Tab tab="articles" icon="article" label="Articles" badge={count(articles)} />
        <button
          type="button"
          className="icon-button push"
          id="left-close"
          data-testid="left-close"
          aria-label="Hide this panel"
          title="Hide this panel (Ctrl+B)"
          onClick={() => setState({ leftOpen: false })}
        >
          <Icon name="left" />
        </button>
      </div>
      <div className="panel-body" id="left-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'filters' ? <FilterPanel /> : <ArticleList />}
      </div>
    </aside>
  );
}
