import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOptions, parseAddress, sayable, scrubbed, withoutPassword } from './address.ts';
import { protection } from './engines/postgres/protection.ts';
import { Failure } from './failure.ts';
import { placeFor } from './secret.ts';
import { told } from './told.ts';

const password = fc
  .string({ minLength: 6, unit: 'grapheme' })
  .filter((text) => text.trim() === text && !/^[*\s]+$/.test(text));

describe('addresses', () => {
  it('are taken apart, with what is usual where nothing is said', () => {
    expect(parseAddress('postgres://db.example').address).toMatchObject({
      scheme: 'postgres',
      host: 'db.example',
      port: 5432,
      user: 'postgres',
      database: 'postgres',
    });
    expect(parseAddress('clickhouse://ana@[::1]:9001/x_1').address).toMatchObject({
      scheme: 'http',
      host: '::1',
      port: 9001,
      user: 'ana',
      database: 'x_1',
    });
    expect(parseAddress('https://ana:p%40ss@h:80/').address).toMatchObject({ port: 80, database: 'default' });
    expect(parseAddress('postgresql://a@h/d?sslmode=require').address.options).toEqual({ sslmode: 'require' });
    for (const broken of ['ftp://h', 'postgres://', 'postgres://h:port/', 'postgres://%zz@h/']) {
      expect(() => parseAddress(broken)).toThrow('address-broken');
    }
  });

  it('are said without their password', () => {
    fc.assert(
      fc.property(password, (secret) => {
        const whole = `postgres://ana:${encodeURIComponent(secret)}@db.example:5433/records`;
        expect(parseAddress(whole).password).toBe(secret);
        expect(sayable(whole)).toBe('postgres://ana@db.example:5433/records');
        expect(withoutPassword(whole)).toBe('postgres://ana@db.example:5433/records');
      }),
    );
  });
});

describe('the protection of a connection', () => {
  const codeOf = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return [Object(error).code, ...Object.values(Object(error).params)];
    }
  };

  it("is what the address says in PostgreSQL's words, and none where it says nothing", () => {
    expect([undefined, 'disable'].map(protection)).toEqual([false, false]);
    expect(['require', 'verify-full'].map(protection)).toEqual([
      { rejectUnauthorized: false },
      { rejectUnauthorized: true },
    ]);
    expect(protection('verify-ca')).toMatchObject({ rejectUnauthorized: true, checkServerIdentity: expect.anything() });
    expect(codeOf(() => protection('prefer'))).toEqual(['sslmode-unknown', 'prefer']);
  });

  it('is never believed to be there by a word that is not used', () => {
    const { address } = parseAddress('clickhouse://ana@h:8443/d?secure=true');
    expect(codeOf(() => checkOptions(address, []))).toEqual(['address-option', 'secure']);
    const postgres = parseAddress('postgres://ana@h/d?sslmode=require&sslrootcert=ca.crt').address;
    expect(codeOf(() => checkOptions(postgres, ['sslmode']))).toEqual(['address-option', 'sslrootcert']);
    expect(codeOf(() => checkOptions(parseAddress('https://ana@h/d').address, []))).toBeUndefined();
  });
});

describe('a password that stands elsewhere than it should', () => {
  it('is not taken for a host or a database, and never said', () => {
    for (const broken of ['postgres://ana:12/hush@h/d', 'postgres://ana:12?hush@h/d', 'postgres://ana:12#hush@h/d']) {
      expect(() => parseAddress(broken)).toThrow('address-broken');
      expect(() => sayable(broken)).toThrow('address-broken');
    }
  });

  it('is found after the question mark too', () => {
    const { address, password: found } = parseAddress('postgres://ana@h/d?password=hush&sslmode=require');
    expect([found, address.options]).toEqual(['hush', { sslmode: 'require' }]);
    for (const where of ['clickhouse://h/?user=a&password=hush', 'postgres://ana:x@h/d?password=hush#hush']) {
      expect(withoutPassword(where)).not.toMatch(/hush|:x/);
    }
    expect(withoutPassword('postgres://ana:x@h/d?sslmode=require')).toBe('postgres://ana@h/d?sslmode=require');
  });
});

describe('what a driver says', () => {
  it('loses the password in every form', () => {
    fc.assert(
      fc.property(password, fc.string(), (secret, around) => {
        for (const form of [
          secret,
          encodeURIComponent(secret),
          JSON.stringify(secret),
          Buffer.from(secret).toString('base64'),
        ]) {
          const clean = scrubbed(`${around} ${form} ${around}`, secret);
          fc.pre(!around.includes(secret));
          expect(clean.includes(secret)).toBe(false);
        }
      }),
    );
  });

  it('does not shorten what the command itself says', () => {
    const failure = new Failure('certificate-refused', { where: 'w'.repeat(200), reason: 'hush-hush' });
    const { text } = told(failure, 'es', 'hush-hush');
    expect(text).toMatch(/^w{200} .*\(\*{3}\).*administra el servidor\.$/);
  });

  it('is told without it too', () => {
    const error = new Error('connection to postgres://ana:hush-hush@h failed for "hush-hush"');
    for (const language of ['en', 'es'] as const) expect(told(error, language, 'hush-hush').text).not.toContain('hush');
  });
});

describe('where the records are', () => {
  const environment = { CORREDOR_DATABASE: 'postgres://ana:hush@db.example/records' };

  it('is what the command says, or the environment', async () => {
    expect(await placeFor('folder', {}, 'en', null)).toEqual({ where: 'folder', password: '' });
    expect(await placeFor(undefined, environment, 'en', null)).toEqual({
      where: 'postgres://ana@db.example/records',
      password: 'hush',
    });
    await expect(placeFor(undefined, {}, 'en', null)).rejects.toThrow('nowhere');
  });

  it('takes a password from the environment for the same server and user alone', async () => {
    expect((await placeFor('postgres://ana@db.example/other', environment, 'en', null)).password).toBe('hush');
    expect((await placeFor('postgres://eva@db.example/other', environment, 'en', null)).password).toBe('');
    expect((await placeFor('postgres://ana@elsewhere/other', environment, 'en', null)).password).toBe('');
  });

  it('is refused with a password in the command', async () => {
    for (const where of ['postgres://ana:hush@db.example', 'postgres://ana@db.example/?password=hush']) {
      await expect(placeFor(where, environment, 'en', null)).rejects.toThrow('password-in-command');
    }
  });
});
