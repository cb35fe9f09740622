import { Component, type ReactNode } from 'react';
import type { Messages } from '../language/messages.en.ts';
import { Notice } from './Notice.tsx';

type Props = {
  /** Says which part is lost, what goes on, and what to do. */
  readonly message: string;
  readonly messages: Messages;
  readonly children: ReactNode;
};

/** Where a part of the page throws, a notice stands in its place and the rest goes on. React reports the error to the console. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render(): ReactNode {
    const { message, messages, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <Notice alert>
        <p>{message}</p>
        {/* An empty address is the page's own: works without any script of ours. */}
        <a href="">{messages.app.notice.reload}</a>
      </Notice>
    );
  }
}
