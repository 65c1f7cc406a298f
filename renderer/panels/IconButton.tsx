import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface Properties {
  icon: IconName;
  /** What it does: read aloud, and shown on hover where there is no `hint`. */
  label: string;
  /** The label with its key. */
  hint?: string;
  /** Also its name for tests. */
  id?: string;
  className?: 'push' | 'small';
  pressed?: boolean | undefined;
  disabled?: boolean;
  act: () => unknown;
  children?: ReactNode;
}

/** A button that shows only an icon. */
export function IconButton(properties: Properties) {
  const { icon, label, hint = label, id, className, pressed, disabled = false, act, children } = properties;
  return (
    <button
      type="button"
      id={id}
      data-testid={id}
      className={className ? `icon-button ${className}` : 'icon-button'}
      aria-label={label}
      aria-pressed={pressed}
      title={hint}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
