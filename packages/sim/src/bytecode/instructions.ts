/**
 * The instruction table: one row an instruction, with its sentence behind it, read by the verifier, the disassembler, the machine and the compilers.
 *
 * A program is for a stack machine: a frame's registers hold the locals first and the operand stack above them.
 * `pops`/`pushes` are functions of the operand (and, for jumps, of whether the jump is taken: `pushesOnJump`).
 * Rows of the section `core` and `python` hot rows are executed by machine/interpreter; every other row is executed by
 * the handler that its language registers under the same mnemonic (machine/runtime, `handlers`).
 */

export type OperandKind =
  | 'none' // the operand is ignored
  | 'count' // a number of stack values
  | 'local' // index of a local register
  | 'cell' // index of a local register that holds a cell
  | 'const' // index into `constants`
  | 'name' // index into `names`
  | 'jump' // target pc
  | 'operator' // index into OPERATORS
  | 'flags' // bits, as the sentence behind the row says

export type Section = 'core' | 'python' | 'go' | 'java'

export interface InstructionRow {
  readonly mnemonic: string
  readonly operand: OperandKind
  readonly section: Section
  readonly pops: (operand: number) => number
  readonly pushes: (operand: number) => number
  /** For a jump whose two ways leave the stack at different heights. */
  readonly pushesOnJump?: (operand: number) => number
  /** Control never goes on to the next instruction. */
  readonly ends?: boolean
}

type Effect = number | ((operand: number) => number)

const fixed = (effect: Effect) => (typeof effect === 'number' ? () => effect : effect)

function row(
  section: Section,
  mnemonic: string,
  operand: OperandKind,
  pops: Effect,
  pushes: Effect,
  more: { ends?: boolean; pushesOnJump?: Effect } = {},
): InstructionRow {
  return {
    mnemonic, operand, section, pops: fixed(pops), pushes: fixed(pushes),
    ...(more.ends ? { ends: true } : {}),
    ...(more.pushesOnJump === undefined ? {} : { pushesOnJump: fixed(more.pushesOnJump) }),
  }
}

const same = (n: number) => n

/** In the order of their numbers: the position of a row is its opcode. Add new rows at the end of their section. */
export const INSTRUCTIONS = [
  // core: stack, locals, cells, jumps
  row('core', 'NOP', 'none', 0, 0), // Does nothing.
  row('core', 'LOAD_CONST', 'const', 0, 1), // Pushes a constant.
  row('core', 'LOAD_LOCAL', 'local', 0, 1), // Pushes a local; raises the language's "unbound" error where it has no value.
  row('core', 'STORE_LOCAL', 'local', 1, 0), // Pops into a local.
  row('core', 'DELETE_LOCAL', 'local', 0, 0), // Makes a local unbound; raises where it has no value.
  row('core', 'LOAD_CELL', 'cell', 0, 1), // Pushes the content of a cell: a visible read where the cell is shared.
  row('core', 'STORE_CELL', 'cell', 1, 0), // Pops into a cell: a visible write where the cell is shared.
  row('core', 'DELETE_CELL', 'cell', 0, 0), // Makes a cell empty.
  row('core', 'MAKE_CELL', 'cell', 0, 0), // Wraps the value of a local (a parameter, or nothing yet) in a new cell.
  row('core', 'LOAD_CLOSURE', 'cell', 0, 1), // Pushes the cell itself, to be captured by a function.
  row('core', 'POP', 'none', 1, 0), // Drops the top.
  row('core', 'DUP', 'none', 1, 2), // Pushes the top once more.
  row('core', 'COPY', 'count', same, (n) => n + 1), // Pushes a copy of the n-th value from the top (1 = top).
  row('core', 'SWAP', 'count', same, same), // Exchanges the top with the n-th value from the top (2 = the one below).
  row('core', 'JUMP', 'jump', 0, 0, { ends: true }), // Goes on at the target.
  row('core', 'JUMP_BACK', 'jump', 0, 0, { ends: true }), // Goes back to the head of a loop; a switch point of the GIL.
  row('core', 'JUMP_IF_TRUE', 'jump', 1, 0), // Pops; jumps when it is true.
  row('core', 'JUMP_IF_FALSE', 'jump', 1, 0), // Pops; jumps when it is false.
  row('core', 'JUMP_IF_TRUE_OR_POP', 'jump', 1, 0, { pushesOnJump: 1 }), // Keeps a true top and jumps; else pops it.
  row('core', 'JUMP_IF_FALSE_OR_POP', 'jump', 1, 0, { pushesOnJump: 1 }), // Keeps a false top and jumps; else pops it.
  row('core', 'RETURN', 'none', 1, 0, { ends: true }), // Returns the top to the caller.

  // python: names
  row('python', 'LOAD_GLOBAL', 'name', 0, 1), // Pushes a global, else a builtin: a visible read where another thread may store it.
  row('python', 'STORE_GLOBAL', 'name', 1, 0), // Pops into a global: a visible write where another thread may use it.
  row('python', 'DELETE_GLOBAL', 'name', 0, 0), // Removes a global.
  row('python', 'LOAD_NAME', 'name', 0, 1), // In a class body: pushes from its namespace (local 0), else a global, else a builtin.
  row('python', 'STORE_NAME', 'name', 1, 0), // In a class body: pops into its namespace (local 0).
  row('python', 'DELETE_NAME', 'name', 0, 0), // In a class body: removes from its namespace (local 0).
  row('python', 'LOAD_CLASS_CELL', 'cell', 0, 1), // In a class body: pushes from its namespace by the cell's name, else the cell's content.
  // python: attributes and items
  row('python', 'LOAD_ATTR', 'name', 1, 1), // Replaces an object by its attribute.
  row('python', 'LOAD_METHOD', 'name', 1, 2), // Replaces an object by (function, object), or by (attribute, nothing) where it is no method.
  row('python', 'STORE_ATTR', 'name', 2, 0), // Pops an object and, below it, the value that becomes its attribute.
  row('python', 'DELETE_ATTR', 'name', 1, 0), // Pops an object and removes its attribute.
  row('python', 'SUBSCR', 'none', 2, 1), // Pops key and container; pushes the item.
  row('python', 'STORE_SUBSCR', 'none', 3, 0), // Pops key, container and, below them, the value that becomes the item.
  row('python', 'DELETE_SUBSCR', 'none', 2, 0), // Pops key and container and removes the item.
  // python: operators
  row('python', 'BINARY', 'operator', 2, 1), // Pops two operands; pushes the result of OPERATORS[operand].
  row('python', 'INPLACE', 'operator', 2, 1), // Like BINARY, trying the in-place method first.
  row('python', 'UNARY', 'operator', 1, 1), // Replaces the top by the result of a one-sided operator.
  row('python', 'COMPARE', 'operator', 2, 1), // Pops two operands; pushes the result of the comparison.
  row('python', 'CONTAINS', 'flags', 2, 1), // Pops a container and, below it, an item; pushes `in` (1: `not in`).
  row('python', 'IS', 'flags', 2, 1), // Pops two values; pushes `is` (1: `is not`).
  row('python', 'TO_BOOL', 'none', 1, 1), // Replaces the top by its truth.
  // python: building
  row('python', 'BUILD_TUPLE', 'count', same, 1), // Pops n values; pushes their tuple.
  row('python', 'BUILD_LIST', 'count', same, 1), // Pops n values; pushes their list.
  row('python', 'BUILD_SET', 'count', same, 1), // Pops n values; pushes their set.
  row('python', 'BUILD_MAP', 'count', (n) => 2 * n, 1), // Pops n pairs key, value; pushes their dict.
  row('python', 'BUILD_STRING', 'count', same, 1), // Pops n strings; pushes them joined.
  row('python', 'BUILD_SLICE', 'count', same, 1), // Pops 2 or 3 values; pushes a slice.
  row('python', 'LIST_APPEND', 'count', (n) => n + 1, same), // Pops a value and appends it to the list n below the new top (1 = top).
  row('python', 'SET_ADD', 'count', (n) => n + 1, same), // Pops a value and adds it to the set n below the new top.
  row('python', 'MAP_ADD', 'count', (n) => n + 2, same), // Pops value and key and adds them to the dict n below the new top.
  row('python', 'LIST_EXTEND', 'count', (n) => n + 1, same), // Pops an iterable and extends the list n below the new top.
  row('python', 'SET_UPDATE', 'count', (n) => n + 1, same), // Pops an iterable and adds its items to the set n below the new top.
  row('python', 'DICT_UPDATE', 'count', (n) => n + 1, same), // Pops a mapping and copies it into the dict n below the new top.
  row('python', 'DICT_MERGE', 'count', (n) => n + 1, same), // Like DICT_UPDATE, refusing a key given twice (call keywords).
  row('python', 'LIST_TO_TUPLE', 'none', 1, 1), // Replaces a list by a tuple of its items.
  row('python', 'FORMAT_VALUE', 'flags', (f) => (f & 4 ? 2 : 1), 1), // Formats: bits 0-1 conversion (0 none, 1 str, 2 repr, 3 ascii), bit 2 a spec on top.
  row('python', 'UNPACK', 'count', 1, same), // Pops an iterable of exactly n items; pushes them, first on top.
  row('python', 'UNPACK_EX', 'flags', 1, (f) => (f & 255) + 1 + (f >> 8)), // Pops an iterable; pushes (low byte) items, a list of the rest, (high byte) items; first on top.
  // python: calls and functions
  row('python', 'PUSH_NULL', 'none', 0, 1), // Pushes nothing: the empty place of `self` above a plain callable.
  row('python', 'CALL', 'count', (n) => n + 2, 1), // Calls: stack is callable, self or nothing, n arguments.
  row('python', 'CALL_KW', 'count', (n) => n + 3, 1), // Calls: like CALL, with a constant tuple of the last arguments' names on top.
  row('python', 'CALL_EX', 'flags', (f) => (f & 1 ? 4 : 3), 1), // Calls: callable, nothing, tuple of arguments and (1) a dict of keyword arguments.
  // Makes a function of the code on top; below it: (8) closure tuple, (4) annotations dict, (2) keyword defaults dict, (1) defaults tuple.
  row('python', 'MAKE_FUNCTION', 'flags', (f) => 1 + (f & 1) + ((f >> 1) & 1) + ((f >> 2) & 1) + ((f >> 3) & 1), 1),
  row('python', 'BUILD_CLASS', 'count', (n) => n + 3, 1), // Runs a class body: body function, name, n bases, dict of keywords on top; pushes the class.
  // python: iteration and generators
  row('python', 'GET_ITER', 'none', 1, 1), // Replaces the top by its iterator.
  row('python', 'FOR_ITER', 'jump', 1, 2, { pushesOnJump: 0 }), // Pushes the next item of the iterator on top; at its end pops the iterator and jumps.
  row('python', 'YIELD', 'none', 1, 1), // Suspends the generator with the top; goes on with what was sent.
  row('python', 'YIELD_FROM', 'none', 2, 1), // Pops a value to send and, below it, an iterator: delegates until it ends; pushes its result.
  row('python', 'GET_YIELD_FROM_ITER', 'none', 1, 1), // Replaces the top by the iterator that `yield from` delegates to.
  row('python', 'GET_AWAITABLE', 'none', 1, 1), // Replaces the top by the iterator that `await` delegates to.
  row('python', 'GET_AITER', 'none', 1, 1), // Replaces the top by its asynchronous iterator.
  row('python', 'GET_ANEXT', 'none', 1, 2), // Pushes the awaitable of the next item of the asynchronous iterator on top.
  row('python', 'END_ASYNC_FOR', 'none', 2, 0), // Pops an exception and the iterator below it; raises again unless it is StopAsyncIteration.
  row('python', 'ASYNC_GEN_WRAP', 'none', 1, 1), // Marks the value that an asynchronous generator yields.
  // python: exceptions and with
  row('python', 'RAISE', 'count', same, 0, { ends: true }), // Raises: 0 again the one being handled, 1 an exception, 2 an exception from a cause.
  row('python', 'PUSH_EXC', 'none', 1, 2), // A handler begins: below the exception on top, keeps the one handled before.
  row('python', 'POP_EXC', 'none', 1, 0), // A handler ends: pops the exception handled before and makes it current.
  row('python', 'MATCH_EXC', 'none', 2, 2), // Replaces the type on top by whether the exception below it is one.
  row('python', 'MATCH_EXC_GROUP', 'none', 2, 2), // except*: replaces (exception, type) by (rest or None, match or None).
  row('python', 'RERAISE', 'none', 1, 0, { ends: true }), // Raises the exception on top again, its traceback kept.
  row('python', 'PREP_RERAISE_STAR', 'none', 2, 1), // except*: pops the list of raised and the original; pushes what to raise, or None.
  row('python', 'BEFORE_WITH', 'none', 1, 2), // Replaces a context manager by its bound __exit__ and the result of __enter__.
  row('python', 'WITH_EXIT', 'none', 1, 2), // In the handler of `with` (exit, handled before, exception): pushes what __exit__(type, value, traceback) returned.
  row('python', 'BEFORE_ASYNC_WITH', 'none', 1, 2), // Replaces a context manager by its bound __aexit__ and the awaitable of __aenter__.
  row('python', 'ASSERTION_ERROR', 'none', 0, 1), // Pushes the class AssertionError.
  // python: imports
  row('python', 'IMPORT_NAME', 'name', 2, 1), // Pops the names wanted and the level; pushes the module.
  row('python', 'IMPORT_FROM', 'name', 1, 2), // Pushes an attribute of the module on top.
  row('python', 'IMPORT_STAR', 'none', 1, 0), // Pops a module and stores its public names as globals.
  // python: structural pattern matching
  row('python', 'MATCH_MAPPING', 'none', 1, 2), // Pushes whether the top is a mapping.
  row('python', 'MATCH_SEQUENCE', 'none', 1, 2), // Pushes whether the top is a sequence.
  row('python', 'MATCH_KEYS', 'none', 2, 3), // With (subject, tuple of keys): pushes the tuple of their values, or None.
  row('python', 'MATCH_CLASS', 'count', 3, 1), // Pops subject, class and tuple of keyword names; pushes the tuple of attributes, or None.
  row('python', 'GET_LEN', 'none', 1, 2), // Pushes the length of the top.
  row('python', 'SETUP_ANNOTATIONS', 'none', 0, 0), // Makes sure that __annotations__ exists.
  row('python', 'BUILD_CLASS_EX', 'none', 4, 1), // Runs a class body: body function, name, tuple of bases, dict of keywords on top; pushes the class.
  row('python', 'CLOSING_RUNS', 'none', 0, 0), // Nothing: says that a generator closed at the yield behind it runs a finally or leaves a with.
  row('python', 'GENERATOR_ENDS', 'none', 0, 0), // A generator is about to return: a visible change where threads share it.

  // java: constants hold what the compiler resolved (fields, calls, types); `flags` operands are that constant's index << 8 with a count below
  row('java', 'J_ARITH', 'flags', 2, 1), // Pops two primitives; pushes the result of JAVA_ARITHMETIC[operand].
  row('java', 'J_CONVERT', 'flags', 1, 1), // Replaces a primitive by the result of JAVA_CONVERSIONS[operand].
  row('java', 'J_CONCAT', 'count', same, 1), // Pops n strings; pushes a new string of them joined.
  row('java', 'J_BOX', 'flags', 1, 1), // Replaces a primitive by its box; small ones are always the same object.
  row('java', 'J_UNBOX', 'none', 1, 1), // Replaces a box by what is in it; null raises NullPointerException.
  row('java', 'J_GETFIELD', 'const', 1, 1), // Replaces an object by its field: a visible read in code of the program.
  row('java', 'J_PUTFIELD', 'const', 2, 0), // Pops a value and, below it, the object whose field it becomes: a visible write in code of the program.
  row('java', 'J_GETSTATIC', 'const', 0, 1), // Pushes a static field.
  row('java', 'J_PUTSTATIC', 'const', 1, 0), // Pops into a static field.
  row('java', 'J_INIT', 'const', 0, 0), // Runs the static initialiser of a class, once; other threads wait for it.
  row('java', 'J_NEW', 'const', 0, 1), // Pushes a new object, its fields 0, false or null.
  row('java', 'J_NEWARRAY', 'flags', (f) => f & 255, 1), // Pops (low byte) sizes; pushes an array of arrays … of the type in the constant.
  row('java', 'J_ARRAY', 'flags', (f) => f & 4095, 1), // Pops (low 12 bits) values; pushes an array of them (constant index << 12).
  row('java', 'J_ALOAD', 'none', 2, 1), // Pops an index and, below it, an array; pushes the element.
  row('java', 'J_ASTORE', 'none', 3, 0), // Pops a value, an index and, below them, an array; stores the element.
  row('java', 'J_ALENGTH', 'none', 1, 1), // Replaces an array by its length.
  row('java', 'J_INVOKE', 'flags', (f) => (f >> 1) & 127, (f) => f & 1), // Calls the method of the constant: bits 1-7 count what is popped, bit 0 says whether a result is pushed.
  row('java', 'J_LAMBDA', 'flags', (f) => f & 255, 1), // Pops (low byte) captured values; pushes an object of a functional interface.
  row('java', 'J_INSTANCEOF', 'const', 1, 1), // Replaces a reference by whether it is an instance of the type.
  row('java', 'J_CHECKCAST', 'const', 1, 1), // Raises ClassCastException where the top is no instance of the type.
  row('java', 'J_CLASS', 'const', 0, 1), // Pushes the Class object of a type.
  row('java', 'J_ENTER', 'none', 1, 0), // Pops an object and enters its monitor.
  row('java', 'J_EXIT', 'none', 1, 0), // Pops an object and leaves its monitor.
  row('java', 'J_THROW', 'none', 1, 0, { ends: true }), // Throws the top.
  // go: variables, fields, elements, pointers
  row('go', 'GO_FIELD', 'const', 1, 1), // Replaces a struct (or a pointer to one) by a field: a visible read where the struct is shared.
  row('go', 'GO_SET_FIELD', 'const', 2, 0), // Pops a value and, below it, the struct whose field it becomes.
  row('go', 'GO_FIELD_POINTER', 'const', 1, 1), // Replaces a struct by a pointer to a field.
  row('go', 'GO_INDEX', 'flags', 2, 1), // Pops an index and, below it, a slice, array or string; pushes the element (1: through a pointer).
  row('go', 'GO_SET_INDEX', 'flags', 3, 0), // Pops a value, an index and the slice or array whose element it becomes.
  row('go', 'GO_INDEX_POINTER', 'flags', 2, 1), // Pops an index and a slice or array; pushes a pointer to the element.
  row('go', 'GO_DEREF', 'none', 1, 1), // Replaces a pointer by what it points to.
  row('go', 'GO_SET_DEREF', 'none', 2, 0), // Pops a value and, below it, the pointer it is stored through.
  row('go', 'GO_NIL_CHECK', 'none', 1, 1), // Panics where the top is a nil pointer.
  row('go', 'GO_ASSIGN', 'const', 2, 0), // Pops a struct or array and, below it, the storage that is overwritten with it.
  row('go', 'GO_COPY', 'const', 1, 1), // Replaces a struct or array by a copy in new storage.
  row('go', 'GO_ZERO', 'const', 0, 1), // Pushes the zero value of a type.
  row('go', 'GO_NEW_CELL', 'none', 1, 1), // Replaces a value by a pointer to a new variable that holds it.
  row('go', 'GO_RENEW_CELL', 'cell', 0, 0), // Gives a loop variable a new cell with the same content, for the next round.
  row('go', 'GO_INIT_FIELD', 'flags', 2, 1), // Pops a value into field n of the new struct below it.
  row('go', 'GO_NEW_ARRAY', 'const', 0, 1), // Pushes a new array of zeros.
  row('go', 'GO_INIT_ELEMENT', 'flags', 2, 1), // Pops a value into element n of the new array below it.
  row('go', 'GO_WHOLE_SLICE', 'none', 1, 1), // Replaces an array by a slice of all of it.
  row('go', 'GO_BOX', 'const', 1, 1), // Replaces a value by an interface value of the type.
  row('go', 'GO_TUPLE', 'count', same, 1), // Pops n results; pushes them as one.
  row('go', 'GO_UNPACK', 'count', 1, same), // Pops the results of a call; pushes each, first lowest.
  row('go', 'GO_CLOSURE', 'flags', (f) => f & 255, 1), // Pops what a function literal captures (low byte: how much); pushes the function value.
  // go: maps
  row('go', 'GO_MAKE_MAP', 'none', 0, 1), // Pushes a new map.
  row('go', 'GO_MAP_GET', 'flags', 2, 1), // Pops a key and a map; pushes the value or zero (1: with whether it was there, as a tuple).
  row('go', 'GO_MAP_SET', 'flags', 3, 0), // Pops a value, a key and the map it is stored in.
  row('go', 'GO_MAP_DELETE', 'flags', 2, 0), // Pops a key and the map it is removed from.
  row('go', 'GO_MAP_CLEAR', 'none', 1, 0), // Pops a map and empties it.
  row('go', 'GO_RANGE_MAP', 'none', 1, 1), // Replaces a map by a range over it.
  row('go', 'GO_MAP_NEXT', 'jump', 1, 3, { pushesOnJump: 0 }), // Pushes key and value of any entry not yet visited; at the end pops the range and jumps.
  // go: operators
  row('go', 'GO_ARITH', 'flags', 2, 1), // Pops two numbers (or texts); pushes the result, cut to its width: low byte operator, then kind.
  row('go', 'GO_UNARY', 'flags', 1, 1), // Negates (0), complements (1), or denies (2) the top; second byte: kind of number.
  row('go', 'GO_EQUAL', 'const', 2, 1), // Pops two values of a type; pushes whether they are equal.
  row('go', 'GO_CONVERT', 'const', 1, 1), // Converts the top from one type to another.
  // go: slices
  row('go', 'GO_SLICE', 'none', 4, 1), // Pops max, high, low (null where left out) and a slice, array or string; pushes the part.
  row('go', 'GO_APPEND', 'const', 2, 1), // Pops a slice of additions and the slice they go behind; pushes the longer slice.
  row('go', 'GO_COPY_SLICE', 'none', 2, 1), // Pops source and target slice; copies; pushes how many.
  row('go', 'GO_MAKE_SLICE', 'const', 2, 1), // Pops capacity (null: the length) and length; pushes a slice of zeros.
  row('go', 'GO_MAKE_CHAN', 'const', 1, 1), // Replaces a capacity by a new channel.
  row('go', 'GO_LEN', 'none', 1, 1), // Replaces a container by its length.
  row('go', 'GO_CAP', 'none', 1, 1), // Replaces a container by its capacity.
  row('go', 'GO_SLICE_CLEAR', 'none', 1, 0), // Pops a slice and zeroes its elements.
  row('go', 'GO_DECODE_RUNE', 'none', 2, 2), // Replaces a string and a byte offset by the code point there and its width.
  // go: channels
  row('go', 'GO_SEND', 'none', 2, 0), // Pops a value and the channel it is sent on.
  row('go', 'GO_RECEIVE', 'flags', 1, 1), // Replaces a channel by a value received from it (1: with whether it was sent, as a tuple).
  row('go', 'GO_ARRIVE', 'flags', 0, 0), // Comes to an unbuffered channel operation, which a select with a default may see: 0 a send, 1 a receive, 2 + n a select of n cases.
  row('go', 'GO_CLOSE', 'none', 1, 0), // Pops a channel and closes it.
  row('go', 'GO_SELECT', 'flags', (f) => 2 * (f & 255), 3), // Pops channel and value of n cases; goes one way that is ready; pushes its case (-1: default), value, ok.
  // go: calls, goroutines, panics, interfaces
  row('go', 'GO_CALL', 'flags', (f) => f & 255, 1), // Calls a known function with n arguments.
  row('go', 'GO_CALL_VALUE', 'flags', (f) => (f & 255) + 1, 1), // Calls a function value below its n arguments.
  row('go', 'GO_CALL_METHOD', 'flags', (f) => (f & 255) + 1, 1), // Calls a method of the interface value below its n arguments.
  row('go', 'GO_BIND', 'const', 1, 1), // Replaces an interface value by one of its methods as a function value.
  row('go', 'GO_BIND_CLOSURE', 'const', 1, 1), // Replaces a receiver by a method of it as a function value.
  row('go', 'GO_SPAWN', 'flags', (f) => (f & 255) + 1, 0), // Pops a function value and n arguments: they begin a goroutine.
  row('go', 'GO_DEFER', 'flags', (f) => (f & 255) + 1, 0), // Pops a function value and n arguments: they are called when the function ends.
  row('go', 'GO_RUN_DEFERS', 'cell', 0, 0), // Runs the deferred calls, last first.
  row('go', 'GO_RECOVER', 'none', 0, 1), // Pushes the value of the panic that the deferred call stops, or nil.
  row('go', 'GO_PANIC', 'none', 1, 0, { ends: true }), // Panics with the interface value on top.
  row('go', 'GO_REPANIC', 'cell', 0, 0), // Goes on with the panic in a local, if there is one.
  row('go', 'GO_ASSERT', 'flags', 1, 1), // Replaces an interface value by the value it holds of a type (1: with whether it does, as a tuple).
  row('go', 'GO_IS_TYPE', 'const', 1, 1), // Replaces an interface value by whether it holds a type.
  row('go', 'GO_UNBOX', 'none', 1, 1), // Replaces an interface value by the value it holds.
] as const satisfies readonly InstructionRow[]

/** Opcode by mnemonic. */
export const OPCODES: ReadonlyMap<string, number> = new Map(INSTRUCTIONS.map((r, i) => [r.mnemonic, i]))

export function opcodeOf(mnemonic: string): number {
  const opcode = OPCODES.get(mnemonic)
  if (opcode === undefined) throw new Error(`no instruction is called ${mnemonic}`)
  return opcode
}

/** Operands of BINARY, INPLACE, UNARY and COMPARE. */
export const OPERATORS = [
  '+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@',
  '<', '<=', '==', '!=', '>', '>=',
  'neg', 'pos', 'invert', 'not',
] as const

export type Operator = (typeof OPERATORS)[number]

export function operatorOf(symbol: Operator): number {
  return OPERATORS.indexOf(symbol)
}
