import { answered, api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

/** A class as somebody with its code sees it. */
export type Joinable = DataOf<Awaited<ReturnType<(typeof api.join)[':code']['$get']>>>
/** A class I learn in. */
export type MyClass = DataOf<Awaited<ReturnType<typeof api.my.classes.$get>>>['classes'][number]

/** Any writing of the code will do. */
export const lookAtCode = (code: string): Promise<Joinable> => dataOf(api.join[':code'].$get({ param: { code } }))
/** Begins as a guest where nobody is signed in. */
export const joinClass = (code: string, nickname: string) =>
  dataOf(api.join.$post({ json: { code, nickname, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } }))

export const fetchMyClasses = async (): Promise<MyClass[]> => (await dataOf(api.my.classes.$get())).classes
export const leaveClass = (id: string) => answered(api.my.classes[':id'].$delete({ param: { id } }))
