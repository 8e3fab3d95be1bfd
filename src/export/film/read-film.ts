import { BlobSource, Input, MP4, WEBM } from 'mediabunny';

/** The comment of a film, which is the recipe of those made here; undefined where there is none. */
export async function recipeTextOf(file: Blob): Promise<string | undefined> {
  const input = new Input({ formats: [MP4, WEBM], source: new BlobSource(file) });
  try {
    return (await input.getMetadataTags()).comment;
  } catch {
    return undefined;
  } finally {
    input.dispose();
  }
}
