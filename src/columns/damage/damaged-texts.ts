import { plainHeader } from '../plain-header.ts';

/** A day and a month, or a month and a year of two digits, as Excel writes what it took for a date: "2-Jan", "ene-05". */
const dayAndMonth =
  /^(\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)\.?|(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)\.?-\d{2})$/i;
/** The same in a workbook, where a date has its year. */
const wholeDate = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/;
/** A day as the number of days since 1900, from 1954 to 2064; a time of day is a fraction. */
const serial = /^[2-5]\d{4}(\.\d+)?$/;
/** Two bytes of UTF-8 read as two letters ("SÃ³", "NuÃ±ez", "Â°"), or a letter that is lost. */
const brokenAccent = /Ã[\u0080-\u00bf\u0152-\u2122]|Â[\u00a0-\u00bf]|\ufffd/;
const exponent = /^\d([.,]\d+)?E\+\d{2}$/i;
/** Excel keeps fifteen digits; the others become zeros. */
const rounded = /^\d{15}0+$/;
const digits = /^\d+$/;

export const isDayAndMonth = (text: string): boolean => dayAndMonth.test(text);
export const isDateText = (text: string): boolean => dayAndMonth.test(text) || wholeDate.test(text);
export const isSerialDay = (text: string): boolean => serial.test(text) && Number(text) < 60_000;
export const hasBrokenAccent = (text: string): boolean => brokenAccent.test(text);
export const hasLostDigits = (text: string): boolean => exponent.test(text) || rounded.test(text);
export const isDigits = (text: string): boolean => digits.test(text);

/** Headers of codes whose zeros count: FIPS, INEGI's keys, ports. */
const codeHeader =
  /fips|geoid|^cve|^clave|cve(ent|mun|geo|loc)|entidad$|portcode|codigo|(state|county|area)code|zip|postal/;

export const namesCodes = (header: string): boolean => codeHeader.test(plainHeader(header));
