/** A page that is not looked at draws no frames: then a moment does. */
export const nextFrame = (): Promise<unknown> =>
  new Promise((done) => {
    requestAnimationFrame(done);
    setTimeout(done, 250);
  });
