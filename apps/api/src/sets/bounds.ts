/** What a set may hold at most. */
export const SET_BOUNDS = { title: 120, description: 4000, tags: 12, tagCharacters: 40, questions: 6000, questionBytes: 60_000, teachers: 20, setsOfTeacher: 500 } as const
