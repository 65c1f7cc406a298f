// A button that opens a list of commands, with the keys that menus have.
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';

interface MenuItem {
  id: string;
  label: string;
  hint?: string;
  disabled?: boolean;
  act: () => unknown;
}

export type MenuEntry = MenuItem | { heading: string } | 'rule';

interface Properties {
  id: string;
  label: string;
  className?: string;
  align?: 'left' | 'right';
  entries: MenuEntry[];
  children: ReactNode;
}

/** Moves by a step, round the ends; an infinite one goes to the end. */
function moveFocus(list: HTMLElement | null, step: number): void {
  const items = [...(list?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  if (!Number.isFinite(step)) return items.at(step > 0 ? -1 : 0)?.focus();
  const next = at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length;
  items[next]?.focus();
}

function Entry({ entry, close }: { entry: MenuEntry; close: () => void }) {
  if (entry === 'rule') return <hr />;
  if ('heading' in entry) return <p className="menu-heading">{entry.heading}</p>;
  const { id, label, hint, disabled, act } = entry;
  const choose = () => {
    close();
    void act();
  };
  return (
    <button type="button" role="menuitem" id={id} data-testid={id} disabled={disabled} onClick={choose}>
      <span>{label}</span>
      {hint && <span className="menu-hint">{hint}</span>}
    </button>
  );
}

/** Closes on a press anywhere else. */
function useOutside(open: boolean, close: () => void) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const listener = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    window.addEventListener('pointerdown', listener);
    return () => window.removeEventListener('pointerdown', listener);
  }, [open, close]);
  return box;
}

export function Menu({ id, label, className = '', align = 'left', entries, children }: Properties) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const close = useCallback(() => setOpen(false), []);
  const box = useOutside(open, close);
  // a chosen item is gone with the list: the button takes the focus from it
  const leave = () => {
    close();
    box.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (open) moveFocus(list.current, 1);
  }, [open]);
  const takeKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && !open) setOpen(true);
    else if (event.key === 'ArrowDown') moveFocus(list.current, 1);
    else if (event.key === 'ArrowUp') moveFocus(list.current, -1);
    else if (event.key === 'Home' && open) moveFocus(list.current, -Infinity);
    else if (event.key === 'End' && open) moveFocus(list.current, Infinity);
    else if (event.key === 'Escape' && open) leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu" ref={box} onKeyDown={takeKey}>
      <button
        type="button"
        id={id}
        data-testid={id}
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={listId}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div className={`menu-list ${align}`} role="menu" id={listId} ref={list}>
          {entries.map((entry, index) => (
            <Entry
              key={typeof entry === 'object' && 'id' in entry ? entry.id : index}
              entry={entry}
              close={leave}
            />
          ))}
        </div>
      )}
    </div>
  );
}
