import { writeSync } from 'node:fs';
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
  for await (const chunk of session.queryStream(await text(process.stdin), { format: 'Native' })) put(1, chunk.raw());
  said({ done: true });
} catch (error) {
  said({ failed: error instanceof Error ? error.message : String(error) });
}
// The engine's own threads have nothing more to do, and may outlive an orderly end.
process.kill(process.pid, 'SIGKILL');
