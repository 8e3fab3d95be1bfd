import sax from 'sax';

/** Thrown where a part of a workbook is not well-formed, or says what no workbook may; caught by the format. */
export class BrokenWorkbook extends Error {}

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part of a workbook, in order; names come without the prefix of their namespace. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  /** A text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Reads a part piece by piece, and tells the listener. Yields bytes read so far; throws BrokenWorkbook. */
export function* readXml(pieces: Iterable<Uint8Array>, listener: XmlListener): Generator<number, void, void> {
  const parser = sax.parser(true, { position: false });
  parser.onopentag = ({ name, attributes }) => listener.open(local(name), attributes);
  parser.onclosetag = (name) => listener.close(local(name));
  parser.ontext = (text) => listener.text(text);
  parser.oncdata = (text) => listener.text(text);
  parser.onerror = () => {
    throw new BrokenWorkbook();
  };
  const decoder = new TextDecoder('utf-8');
  let done = 0;
  for (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    done += piece.length;
    yield done;
  }
  parser.write(decoder.decode());
  parser.close();
}

/** Value of an attribute, whatever its prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? undefined : attributes[prefixed];
}
