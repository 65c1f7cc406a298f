import { undo } from '../state/decisions.ts';
import { type Toast, useApp } from '../state/store.ts';
import { dismissToast } from '../state/toasts.ts';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

const icons: Record<Toast['tone'], IconName | null> = { info: null, good: 'check', bad: 'warn' };

function One({ toast }: { toast: Toast }) {
  const icon = icons[toast.tone];
  const takeBack = () => {
    dismissToast(toast.id);
    void undo();
  };
  return (
    <li
      className={`toast ${toast.tone}`}
      role={toast.tone === 'bad' ? 'alert' : 'status'}
      data-testid="toast"
    >
      {icon && <Icon name={icon} />}
      <div className="toast-text">
        <p>{toast.text}</p>
        {toast.details.map((line) => (
          <p className="muted cut" key={line} title={line}>
            {line}
          </p>
        ))}
      </div>
      {toast.undo && (
        <button type="button" className="link" data-testid="toast-undo" onClick={takeBack}>
          Undo
        </button>
      )}
      <IconButton icon="close" label="Dismiss" className="small" act={() => dismissToast(toast.id)} />
    </li>
  );
}

export function Toasts() {
  const toasts = useApp((state) => state.toasts);
  return (
    <ul className="toasts" aria-live="polite">
      {toasts.map((toast) => (
        <One key={toast.id} toast={toast} />
      ))}
    </ul>
  );
}
