import { activeFilters } from '../state/filters.ts';
import { type State, setState, useApp } from '../state/store.ts';
import { count } from '../words/format.ts';
import { ArticleList } from './ArticleList.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

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
      <IconButton
        icon="filter"
        label="Show the filters"
        hint="Filters (Ctrl+B)"
        id="left-open"
        act={open('filters')}
      >
        {active > 0 && <span className="dot">{active}</span>}
      </IconButton>
      <IconButton icon="article" label="Show the articles" hint="Articles" act={open('articles')} />
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
        <IconButton
          icon="left"
          label="Hide this panel"
          hint="Hide this panel (Ctrl+B)"
          id="left-close"
          className="push"
          act={() => setState({ leftOpen: false })}
        />
      </div>
      <div className="panel-body" id="left-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'filters' ? <FilterPanel /> : <ArticleList />}
      </div>
    </aside>
  );
}
