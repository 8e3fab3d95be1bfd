/** How something is read, as text: two that are the same are read in the same way. */
export const planText = (how: unknown): string =>
  JSON.stringify(how, (_, value: unknown) => (value instanceof Map ? [...value] : value));
