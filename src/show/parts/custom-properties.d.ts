import 'react';

declare module 'react' {
  /** Custom properties that parts set on themselves. */
  interface CSSProperties {
    readonly '--dialog-width'?: string;
    readonly '--map-share'?: string;
    readonly '--region-share'?: string;
    readonly '--chart-height'?: string;
    readonly '--share'?: string;
    readonly '--left-chosen'?: string;
    readonly '--right-chosen'?: string;
    readonly '--swatch'?: string;
    readonly '--legend-px'?: string;
  }
}
