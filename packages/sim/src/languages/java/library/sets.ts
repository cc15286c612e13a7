/** java.util: sets on hash maps. */
export const SETS = String.raw`
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
  protected AbstractSet() {}
  public boolean equals(Object other) { return other == this || other instanceof Set<?> that && that.size() == size() && containsAll(that); }
  public int hashCode() {
    int hash = 0;
    for (E one : this) hash += Objects.hashCode(one);
    return hash;
  }
}
public class HashSet<E> extends AbstractSet<E> implements Cloneable {
  final HashMap<E, Object> inside;
  public HashSet() { inside = new HashMap<>(); }
  public HashSet(int capacity) { inside = new HashMap<>(capacity); }
  public HashSet(int capacity, float load) { inside = new HashMap<>(capacity); }
  public HashSet(Collection<? extends E> others) {
    inside = new HashMap<>(Math.max((int) (others.size() / .75f) + 1, 16));
    addAll(others);
  }
  HashSet(HashMap<E, Object> inside) { this.inside = inside; }
  public int size() { return inside.size(); }
  public boolean isEmpty() { return inside.isEmpty(); }
  public boolean contains(Object value) { return inside.containsKey(value); }
  public boolean add(E value) { return inside.put(value, Boolean.TRUE) == null; }
  public boolean remove(Object value) { return inside.remove(value) != null; }
  public void clear() { inside.clear(); }
  public Iterator<E> iterator() { return inside.keySet().iterator(); }
}
public class LinkedHashSet<E> extends HashSet<E> implements SequencedCollection<E> {
  public LinkedHashSet() { super(new LinkedHashMap<>()); }
  public LinkedHashSet(int capacity) { super(new LinkedHashMap<>()); }
  public LinkedHashSet(Collection<? extends E> others) {
    super(new LinkedHashMap<>());
    addAll(others);
  }
}
`
