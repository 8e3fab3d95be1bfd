/** Keys of what is under the pointer on the map, or in its middle: what acts on them and what lists them read this. */
export const mapKeys = {
  /** Reads what lies in the middle; only with the focus on the map. */
  read: 'Enter',
  pin: 'p',
  copy: 'c',
} as const;
