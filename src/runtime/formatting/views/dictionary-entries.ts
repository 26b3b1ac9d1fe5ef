import { DictionaryEntry } from '../../values/dictionary-entry.ts';
import { defineViews, type ViewItem } from '../view.ts';

const name: ViewItem = { label: 'Name', value: (object, { get }) => (object instanceof DictionaryEntry ? object.key : get(object, 'Name')) };
const value: ViewItem = { label: 'Value', value: (object, { get }) => (object instanceof DictionaryEntry ? object.value : get(object, 'Value')) };
const types = ['System.Collections.DictionaryEntry'];

// What a hashtable becomes on the console: one line an entry. Entries of generic dictionaries are shown as any object.
export default defineViews({ kind: 'table', types, columns: [{ ...name, width: 30 }, value] }, { kind: 'list', types, fields: [name, value] });
