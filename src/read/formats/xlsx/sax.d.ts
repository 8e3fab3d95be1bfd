/** The little of sax that is used here: its published types bring those of Node into rooms that run in a browser. */
declare module 'sax' {
  export interface SAXParser {
    onopentag: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    onerror: (error: Error) => void;
    write(text: string): SAXParser;
    close(): SAXParser;
  }
  const sax: { parser(strict: boolean, options: { readonly position: boolean }): SAXParser };
  export default sax;
}
