import { Failure } from './failure.ts';

/** A server's address in its parts. The password is kept apart, so that the rest may be said. */
export interface Address {
  readonly scheme: 'http' | 'https' | 'postgres';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** What stands after "?". */
  readonly options: Readonly<Record<string, string>>;
}

const schemes = {
  'clickhouse:': { scheme: 'http', port: 8123, user: 'default', database: 'default' },
  'http:': { scheme: 'http', port: 8123, user: 'default', database: 'default' },
  'https:': { scheme: 'https', port: 8443, user: 'default', database: 'default' },
  'postgres:': { scheme: 'postgres', port: 5432, user: 'postgres', database: 'postgres' },
  'postgresql:': { scheme: 'postgres', port: 5432, user: 'postgres', database: 'postgres' },
} as const;

const isScheme = (text: string): text is keyof typeof schemes => Object.hasOwn(schemes, text);

export const isAddress = (where: string): boolean => /^[a-z]+:\/\//i.test(where);

function urlOf(where: string): URL {
  // URL reads user names and ports of http alone in the same way for every scheme.
  const [, scheme = '', rest = ''] = /^([a-z]+:)\/\/(.*)$/is.exec(where) ?? [];
  try {
    if (!isScheme(scheme.toLowerCase())) throw new TypeError('scheme');
    return new URL(`http://${rest}`);
  } catch {
    throw new Failure('address-broken');
  }
}

/** A password with "/", "?" or "#" as they are would end up in the part that may be said. */
const isCutOff = (where: string): boolean => /^[a-z]+:\/\/[^/?#]*[/?#].*@/is.test(where);

/** Addresses of some programs have it after "?". */
const secretOption = /^(password|pass|pwd|sslpassword|passfile)$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Failure('address-broken');
  }
}

/** Fails with "address-broken", which does not repeat the address: it may hold a password. */
export function parseAddress(where: string): { readonly address: Address; readonly password: string } {
  const url = urlOf(where);
  const given = where.slice(0, where.indexOf('//')).toLowerCase();
  if (!isScheme(given) || url.hostname === '' || isCutOff(where)) throw new Failure('address-broken');
  const usual = schemes[given];
  // A port of 80 is left out by URL, as it is that of http.
  const port = url.port === '' ? (/:80(\/|\?|$)/.test(where.replace(/^.*@/s, '')) ? 80 : usual.port) : Number(url.port);
  const address: Address = {
    scheme: usual.scheme,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    user: url.username === '' ? usual.user : decoded(url.username),
    database: decoded(url.pathname.replace(/^\//, '')) || usual.database,
    options: Object.fromEntries([...url.searchParams].filter(([option]) => !secretOption.test(option))),
  };
  const after = [...url.searchParams].find(([option]) => secretOption.test(option));
  return { address, password: decoded(url.password) || (after?.[1] ?? '') };
}

/**
 * Fails with "address-option" where something stands after "?" that is not used: one who writes "secure=true" would
 * believe the connection to be protected.
 */
export function checkOptions({ options }: Address, used: readonly string[]): void {
  const other = Object.keys(options).find((option) => !used.includes(option));
  if (other !== undefined) throw new Failure('address-option', { option: other });
}

/** The address as it may be said and kept: without a password, and without anything after it. */
export function sayable(where: string): string {
  if (!isAddress(where)) return where;
  const { address } = parseAddress(where);
  const { host, port, user, database } = address;
  const scheme = where.slice(0, where.indexOf('://')).toLowerCase();
  const shown = host.includes(':') ? `[${host}]` : host;
  return `${scheme}://${encodeURIComponent(user)}@${shown}:${port}/${encodeURIComponent(database)}`;
}

/** The address with its user, database and options, without its password. Fails as `parseAddress`. */
export function withoutPassword(where: string): string {
  if (!isAddress(where)) return where;
  const options = new URLSearchParams({ ...parseAddress(where).address.options }).toString();
  const plain = where.replace(/[?#].*$/s, '').replace(/^([a-z]+:\/\/[^/@]*?):[^/]*@/is, '$1@');
  return options === '' ? plain : `${plain}?${options}`;
}

/** A text without the password in any of the forms that it can take there. */
export function withoutSecret(text: string, password: string): string {
  const forms = [
    password,
    encodeURIComponent(password),
    encodeURI(password),
    JSON.stringify(password).slice(1, -1),
    password.replaceAll("'", "''"),
    password.replaceAll("'", "\\'"),
    Buffer.from(password).toString('base64'),
  ];
  const longestFirst = [...new Set(forms)].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  return longestFirst.reduce((all, form) => all.replaceAll(form, '***'), text);
}

const longestSaid = 300;

/** A text of a driver or server, in one line that is not too long, without the password. */
export const scrubbed = (text: string, password: string): string =>
  withoutSecret(text, password).replaceAll(/\s+/g, ' ').trim().slice(0, longestSaid);
