// A modal box; the browser keeps the focus in it, and what had it before gets it back.
import { type ReactNode, useEffect, useRef } from 'react';
import { setState } from '../state/store.ts';
import { IconButton } from './IconButton.tsx';

interface Properties {
  id: string;
  title: string;
  children: ReactNode;
}

export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // the browser gives the focus back only where the box is closed before it goes
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return dialog;
}

export function closeDialog(): void {
  setState({ dialog: null });
}

export function Dialog({ id, title, children }: Properties) {
  const dialog = useModal();
  return (
    <dialog
      className="dialog"
      id={id}
      data-testid={id}
      ref={dialog}
      aria-label={title}
      onCancel={closeDialog}
      onClick={(event) => event.target === dialog.current && closeDialog()}
    >
      <header className="dialog-head">
        <h2>{title}</h2>
        <IconButton icon="close" label="Close" act={closeDialog} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
