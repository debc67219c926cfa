import { Component, type ReactNode } from "react";

interface GuardProps {
  readonly children: ReactNode;
  /** Takes what was thrown while something was drawn: nothing is drawn any more then. */
  readonly fail: (error: unknown) => void;
}

/** Keeps what is thrown while the screen is drawn off the screen: Ink would show it there, with all that it holds. */
export class Guard extends Component<GuardProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.fail(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
