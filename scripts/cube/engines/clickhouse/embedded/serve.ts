import { closeSync, writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Session } from 'chdb';

// The engine in a process of its own: it can be stopped whatever it is doing, and its end does not end ours.
// Reads one statement from standard input, in the folder that it is started in; blocks of numbers go to standard output,
// "done" or what went wrong to standard error. The folder named is for what does not fit into memory.

/** Writes all of it; a pipe that is full is written again. */
function put(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(file, bytes, done);
    } catch (error) {
      if (Object(error).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

const said = (what: object): void => put(2, Buffer.from(`${JSON.stringify(what)}\n`));

try {
  const session = new Session(process.argv[2]);
  const chunks = session.queryStream(await text(process.stdin), { format: 'Native' })[Symbol.asyncIterator]();
  // The engine makes the next block while this one is written: a reader that is busy stops the writing alone.
  for (let next = chunks.next(); ; ) {
    const { done, value } = await next;
    if (done === true) break;
    next = chunks.next();
    put(1, value.raw());
  }
  // Whoever reads goes on before the memory of this process is given back.
  closeSync(1);
  said({ done: true });
} catch (error) {
  said({ failed: error instanceof Error ? error.message : String(error) });
}
// The engine's own threads have nothing more to do, and may outlive an orderly end.
process.kill(process.pid, 'SIGKILL');
