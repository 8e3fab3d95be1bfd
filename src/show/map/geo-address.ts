/** Address of a file of `public/geo`, beside the page; it ends in the fingerprint of the geography. */
export const geoAddress = (name: string): string =>
  `${import.meta.env.BASE_URL}geo/${name}?${String(import.meta.env.GEOGRAPHY)}`;
