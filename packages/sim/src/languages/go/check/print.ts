import type { Expr, Field, FuncType } from '../syntax/tree.ts'

/** An expression as the compiler writes it in its messages: one line, its own spacing, bodies left out. */
export function exprString(x: Expr): string {
  switch (x.kind) {
    case 'ident': return x.name
    case 'literal': return x.raw
    case 'composite': return `${x.type ? exprString(x.type) : ''}{${x.elements.length > 0 ? '…' : ''}}`
    case 'funcLiteral': return `func${signature(x.type)} {…}`
    case 'paren': return `(${exprString(x.x)})`
    case 'selector': return `${exprString(x.x)}.${x.name.name}`
    case 'index': return `${exprString(x.x)}[${x.indices.map(exprString).join(', ')}]`
    case 'slice': {
      const [low, high, max] = [x.low, x.high, x.max].map((part) => (part ? exprString(part) : ''))
      return `${exprString(x.x)}[${low}:${high}${x.max ? `:${max}` : ''}]`
    }
    case 'assert': return `${exprString(x.x)}.(${x.type ? exprString(x.type) : 'type'})`
    case 'call': return `${exprString(x.fun)}(${x.args.map(exprString).join(', ')}${x.spread ? '...' : ''})`
    case 'star': return `*${exprString(x.x)}`
    case 'unary': return x.op + exprString(x.x)
    case 'binary': return `${exprString(x.x)} ${x.op} ${exprString(x.y)}`
    case 'arrayType': return `[${x.length === undefined ? '' : x.length === '...' ? '...' : exprString(x.length)}]${exprString(x.element)}`
    case 'structType': return `struct{${fieldList(x.fields, '; ')}}`
    case 'funcType': return `func${signature(x)}`
    case 'interfaceType': return `interface{${[...x.methods.map((method) => method.name.name + signature(method.type)), ...x.embeds.map(exprString)].join('; ')}}`
    case 'mapType': return `map[${exprString(x.key)}]${exprString(x.value)}`
    case 'chanType': return `${{ both: 'chan ', send: 'chan<- ', receive: '<-chan ' }[x.direction]}${exprString(x.element)}`
  }
}

function signature(type: FuncType): string {
  const results = type.results.length === 0 ? '' : type.results.length === 1 && !type.results[0]!.name ? ` ${exprString(type.results[0]!.type)}` : ` (${fieldList(type.results, ', ')})`
  return `(${fieldList(type.params, ', ', type.variadic)})${results}`
}

function fieldList(fields: readonly Field[], glue: string, variadic = false): string {
  return fields
    .map((field, at) => (field.name ? `${field.name.name} ` : '') + (variadic && at === fields.length - 1 ? '...' : '') + exprString(field.type))
    .join(glue)
}
