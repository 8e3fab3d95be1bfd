import { Component, type ReactNode } from 'react';

interface GuardProps {
  /** What stands in place of the children when they fail. */
  readonly instead: () => ReactNode;
  readonly children: ReactNode;
}

/**
 * Says that a part of the page failed, in place of it: the rest goes on. What was thrown is not said: its text is in one
 * language, and may name what a file holds.
 */
export class Guard extends Component<GuardProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead() : this.props.children;
  }
}
