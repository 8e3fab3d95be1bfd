import { Component, type ReactNode } from 'react';

interface GuardProps {
  /** What stands in place of the children when they fail. */
  readonly instead: (message: string) => ReactNode;
  readonly children: ReactNode;
}

/** Says what went wrong in a part of the page, in place of it: the rest goes on. */
export class Guard extends Component<GuardProps, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.instead(failure);
  }
}
