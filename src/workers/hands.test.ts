import { expect, it } from 'vitest';
import { createHands, type PartReply, type PartRequest } from './hands.ts';

class FakeHand {
  readonly got: PartRequest[] = [];
  onmessage: ((event: { data: PartReply }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage(request: PartRequest): void {
    this.got.push(request);
  }
  terminate(): void {
    this.onmessage = null;
  }
}

function setUp(cores: number) {
  const started: FakeHand[] = [];
  const hands = createHands(() => {
    const hand = new FakeHand();
    started.push(hand);
    return hand as unknown as Worker;
  }, cores);
  return { hands, started };
}

it('fails the parts of a hand that stopped, and those alone', () => {
  const { hands, started } = setUp(3);
  const [one, other] = [hands.start('k', {}, 0, 1, false), hands.start('k', {}, 1, 2, false)];
  started[0]?.onerror?.();
  expect([one.hasFailed(), other.hasFailed()]).toEqual([true, false]);
  started[1]?.onmessage?.({ data: { kind: 'done', id: 2, out: 7 } });
  expect(other.result()).toBe(7);
});

it('starts a hand again, and no more when it stops each time', () => {
  const { hands, started } = setUp(2);
  for (let at = 1; at <= 3; at++) {
    const ticket = hands.start('k', {}, 0, 1, false);
    expect(started).toHaveLength(at);
    started[at - 1]?.onerror?.();
    expect(ticket.hasFailed()).toBe(true);
  }
  expect(hands.start('k', {}, 0, 1, false).hasFailed()).toBe(true);
  expect(started).toHaveLength(3);
});
