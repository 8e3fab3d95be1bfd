/** Lets the page breathe between two parts of a file: it stays alive, and a person may stop what is written. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));
