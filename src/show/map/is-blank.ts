/** Side of the small copy that is looked at, pixels. */
const sampleSide = 64;

/** Whether a canvas has one colour throughout: an engine that failed quietly leaves nothing but that. */
export function isBlank(canvas: HTMLCanvasElement): boolean {
  const sample = document.createElement('canvas');
  sample.width = sampleSide;
  sample.height = sampleSide;
  const context = sample.getContext('2d');
  if (context === null) return true;
  context.drawImage(canvas, 0, 0, sampleSide, sampleSide);
  const { data } = context.getImageData(0, 0, sampleSide, sampleSide);
  return data.every((value, i) => value === data[i % 4]);
}
