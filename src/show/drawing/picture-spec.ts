/** A picture of the screen. */
export interface PictureSpec {
  readonly what: 'map' | 'view';
  readonly size: '1x' | '2x' | '4k';
}
