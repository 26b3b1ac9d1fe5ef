import { netText } from '../../runtime/convert/net-text.ts';
import { type MemberDescription, MemberInfo } from '../../runtime/members/member-info.ts';
import { membersOf } from '../../runtime/members/members-of.ts';
import type { MemberCollection } from '../../runtime/members/ps-object-view.ts';
import type { Session } from '../../runtime/session.ts';
import { matchesWildcard } from '../../runtime/text/wildcard-pattern.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { ensureExtendedMembers, extendedMembersOf } from '../../runtime/values/members.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argumentNull } from '../argument-exceptions.ts';
import { enumMember, enumNumber } from '../enum-access.ts';

const belongs: Record<MemberCollection['which'], (member: MemberDescription) => boolean> = {
  Members: () => true,
  Properties: ({ isProperty }) => isProperty,
  Methods: ({ memberType }) => memberType === 'Method' || memberType === 'ScriptMethod',
};

/** The members that the collection shows. */
export function membersIn(self: MemberCollection, session: Session): MemberInfo[] {
  return membersOf(self.target, session)
    .filter(belongs[self.which])
    .map((description) => new MemberInfo(description));
}

export function memberAt(self: MemberCollection, name: Value, session: Session): MemberInfo | null {
  const key = netText(name).toLowerCase();
  return membersIn(self, session).find(({ description }) => description.name.toLowerCase() === key) ?? null;
}

/** Members by a pattern of their names and, where they are given, by bits of PSMemberTypes. */
export const matching = (self: MemberCollection, pattern: string, types: number | undefined, session: Session) =>
  membersIn(self, session).filter(
    ({ description }) =>
      matchesWildcard(description.name, pattern) &&
      (types === undefined || (enumNumber(enumMember('System.Management.Automation.PSMemberTypes', description.memberType)) & types) !== 0),
  );

const failure = (message: string) => new NetException('System.Management.Automation.ExtendedTypeSystemException', message);

/** Adds a member that was made by itself, such as a PSNoteProperty. */
export function addMember(self: MemberCollection, info: MemberInfo | null): void {
  if (!info) throw argumentNull('member');
  const { member } = info.description;
  if (!member) throw failure(`Cannot add PSProperty or PSMethod objects to this collection.`);
  const members = ensureExtendedMembers(self.target as object);
  if (members.get(member.name)) throw failure(`Cannot add a member with the name "${member.name}" because a member with that name already exists.`);
  members.add(member);
}

export function removeMember(self: MemberCollection, name: string): void {
  extendedMembersOf(self.target)?.remove(name);
}
