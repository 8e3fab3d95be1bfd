/** SHA-256 of the monthly table of sectors as it was released: two sources read it. */
export const monthlyReleases = ['ffbc1cae0d7b788d9710603386b2963ab655382cd6ebf1f1e1d6fbf359b8b01b'] as const;
