import { and, asc, eq } from 'drizzle-orm'
import type { LearnerRecord } from '../../port.ts'
import type { Tx } from '../connection.ts'
import { questionVersions } from '../schema.ts'
import { draftQuestions, practiceSets, sets, setTeachers, setVersionQuestions, setVersions } from '../set-schema.ts'
import { orderOf, personOf, recordOf } from './set-rows.ts'
import { versionOf } from './versions.ts'

/** What is kept about a learner's sets, as plain data: what they practise, and what they teach with every word of it. */
export function everythingTaught(tx: Tx, learnerId: string): Pick<LearnerRecord, 'practiceSets' | 'sets'> {
  const taught = tx.select({ set: sets, role: setTeachers.role }).from(setTeachers).innerJoin(sets, eq(sets.id, setTeachers.setId))
    .where(eq(setTeachers.learnerId, learnerId)).orderBy(sets.createdAt, sets.id).all()
  return {
    practiceSets: tx.select({ setId: practiceSets.setId, title: sets.title, addedAt: practiceSets.addedAt, removedAt: practiceSets.removedAt }).from(practiceSets)
      .innerJoin(sets, eq(sets.id, practiceSets.setId)).where(eq(practiceSets.learnerId, learnerId)).orderBy(practiceSets.addedAt).all(),
    sets: taught.map(({ set, role }) => ({
      ...recordOf(tx, set), role,
      draft: {
        revision: set.revision, order: orderOf(tx, set.id), removed: [],
        questions: tx.select().from(draftQuestions).where(and(eq(draftQuestions.setId, set.id), eq(draftQuestions.removed, false))).all()
          .map(({ key, content, source, origin, revision, changedBy, changedAt }) => ({ key, content, source, origin, revision, changedBy: personOf(tx, changedBy), changedAt })),
      },
      versions: tx.select().from(setVersions).where(eq(setVersions.setId, set.id)).orderBy(setVersions.number).all()
        .map((version) => ({ ...versionOf(tx, version), content: contentOf(tx, set.id, version.number) })),
    })),
  }
}

function contentOf(tx: Tx, setId: string, number: number): unknown[] {
  return tx.select({ body: questionVersions.body }).from(setVersionQuestions)
    .innerJoin(questionVersions, and(eq(questionVersions.questionId, setVersionQuestions.questionId), eq(questionVersions.version, setVersionQuestions.version)))
    .where(and(eq(setVersionQuestions.setId, setId), eq(setVersionQuestions.number, number))).orderBy(asc(setVersionQuestions.position)).all()
    .map(({ body }) => body)
}
