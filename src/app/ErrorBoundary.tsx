import { Component, type ReactNode } from 'react';
import type { Messages } from '../language/messages.en.ts';
import { Notice } from './Notice.tsx';

type Props = {
  /** Says which part is lost, what goes on, and what to do. */
  readonly message: string;
  readonly messages: Messages;
  readonly children: ReactNode;
  /** A further link for the reader, where the message speaks of one. */
  readonly wayOut?: ReactNode;
};

/** Where a part of the page throws, a notice stands in its place and the rest goes on. React reports the error to the console. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render(): ReactNode {
    const { message, messages, children, wayOut } = this.props;
    if (!this.state.broken) return children;
    return (
      <Notice alert>
        <p>{message}</p>
        <button type="button" onClick={() => location.reload()}>
          {messages.app.notice.reload}
        </button>
        {wayOut}
      </Notice>
    );
  }
}
