import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import { PSBaseView, PSObjectView } from './ps-object-view.ts';
import { typeNameList } from './type-names.ts';

/** The members that every object has (about_Intrinsic_Members); undefined when the name is none of them. */
export function intrinsicMember(value: Value, name: string, _session: Session): Value {
  if (name.length < 6 || (name[0] !== 'p' && name[0] !== 'P')) return undefined;
  switch (name.toLowerCase()) {
    case 'psobject':
      return new PSObjectView(value);
    case 'psbase':
    case 'psadapted':
      return new PSBaseView(value);
    case 'pstypenames':
      return typeNameList(value);
    default:
      return undefined;
  }
}
