import type { Value } from '../values/value.ts';
import { browseObject } from './browse-object.ts';
import { type Entry, FormatStart } from './format-objects.ts';
import { ViewGenerator } from './view-generator.ts';

export class CustomGenerator extends ViewGenerator {
  start(): FormatStart {
    return new FormatStart({ kind: 'custom' }, this.autoSize);
  }

  entry(object: Value): Entry {
    const pieces =
      this.view?.kind === 'custom' ? this.view.pieces(object, this.context) : browseObject(object, this.request, this.session, this.limit);
    return { kind: 'custom', pieces };
  }
}
