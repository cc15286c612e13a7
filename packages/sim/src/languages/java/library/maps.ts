/** java.util: hash maps. HashMap keeps Java’s table: same spreading, same growth, so that printed order is Java’s. */
export const MAPS = String.raw`
public abstract class AbstractMap<K, V> implements Map<K, V> {
  public static class SimpleEntry<K, V> implements Map.Entry<K, V> {
    private final K key;
    private V value;
    public SimpleEntry(K key, V value) {
      this.key = key;
      this.value = value;
    }
    public K getKey() { return key; }
    public V getValue() { return value; }
    public V setValue(V value) {
      V before = this.value;
      this.value = value;
      return before;
    }
    public boolean equals(Object other) { return other instanceof Map.Entry<?, ?> that && Objects.equals(key, that.getKey()) && Objects.equals(value, that.getValue()); }
    public int hashCode() { return Objects.hashCode(key) ^ Objects.hashCode(value); }
    public String toString() { return key + "=" + value; }
  }
  public static class SimpleImmutableEntry<K, V> extends SimpleEntry<K, V> {
    public SimpleImmutableEntry(K key, V value) { super(key, value); }
    public V setValue(V value) { throw new UnsupportedOperationException(); }
  }
  protected AbstractMap() {}
  public int size() { return entrySet().size(); }
  public boolean isEmpty() { return size() == 0; }
  public boolean containsKey(Object key) {
    for (Map.Entry<K, V> one : entrySet()) if (Objects.equals(key, one.getKey())) return true;
    return false;
  }
  public boolean containsValue(Object value) {
    for (Map.Entry<K, V> one : entrySet()) if (Objects.equals(value, one.getValue())) return true;
    return false;
  }
  public V get(Object key) {
    for (Map.Entry<K, V> one : entrySet()) if (Objects.equals(key, one.getKey())) return one.getValue();
    return null;
  }
  public V put(K key, V value) { throw new UnsupportedOperationException(); }
  public V remove(Object key) {
    Iterator<Map.Entry<K, V>> each = entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<K, V> one = each.next();
      if (Objects.equals(key, one.getKey())) {
        V value = one.getValue();
        each.remove();
        return value;
      }
    }
    return null;
  }
  public void putAll(Map<? extends K, ? extends V> others) { for (Map.Entry<? extends K, ? extends V> one : others.entrySet()) put(one.getKey(), one.getValue()); }
  public void clear() { entrySet().clear(); }
  public Set<K> keySet() {
    AbstractMap<K, V> map = this;
    return new AbstractSet<K>() {
      public int size() { return map.size(); }
      public boolean contains(Object key) { return map.containsKey(key); }
      public boolean remove(Object key) {
        if (!map.containsKey(key)) return false;
        map.remove(key);
        return true;
      }
      public void clear() { map.clear(); }
      public Iterator<K> iterator() {
        Iterator<Map.Entry<K, V>> each = map.entrySet().iterator();
        return new Iterator<K>() {
          public boolean hasNext() { return each.hasNext(); }
          public K next() { return each.next().getKey(); }
          public void remove() { each.remove(); }
        };
      }
    };
  }
  public Collection<V> values() {
    AbstractMap<K, V> map = this;
    return new AbstractCollection<V>() {
      public int size() { return map.size(); }
      public void clear() { map.clear(); }
      public Iterator<V> iterator() {
        Iterator<Map.Entry<K, V>> each = map.entrySet().iterator();
        return new Iterator<V>() {
          public boolean hasNext() { return each.hasNext(); }
          public V next() { return each.next().getValue(); }
          public void remove() { each.remove(); }
        };
      }
    };
  }
  public boolean equals(Object other) {
    if (other == this) return true;
    if (!(other instanceof Map<?, ?> that) || that.size() != size()) return false;
    for (Map.Entry<K, V> one : entrySet()) if (!that.containsKey(one.getKey()) || !Objects.equals(one.getValue(), that.get(one.getKey()))) return false;
    return true;
  }
  public int hashCode() {
    int hash = 0;
    for (Map.Entry<K, V> one : entrySet()) hash += one.hashCode();
    return hash;
  }
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    boolean first = true;
    for (Map.Entry<K, V> one : entrySet()) {
      if (!first) text.append(", ");
      first = false;
      K key = one.getKey();
      V value = one.getValue();
      text.append(key == this ? "(this Map)" : key).append('=').append(value == this ? "(this Map)" : value);
    }
    return text.append("}").toString();
  }
}
public class HashMap<K, V> extends AbstractMap<K, V> implements Cloneable {
  static class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
    final int hash;
    Node<K, V> next;
    Node<K, V> before;
    Node<K, V> after;
    Node(int hash, K key, V value) {
      super(key, value);
      this.hash = hash;
    }
  }
  Node<K, V>[] table;
  int count;
  int changes;
  private int wanted = 16;
  public HashMap() {}
  public HashMap(int capacity) { this(capacity, 0.75f); }
  public HashMap(int capacity, float load) {
    if (capacity < 0) throw new IllegalArgumentException("Illegal initial capacity: " + capacity);
    wanted = 1;
    while (wanted < capacity) wanted = wanted << 1;
  }
  public HashMap(Map<? extends K, ? extends V> others) {
    wanted = 1;
    while (wanted < others.size() / 0.75f + 1.0f) wanted = wanted << 1;
    putAll(others);
  }
  static int spread(Object key) {
    int hash = key == null ? 0 : key.hashCode();
    return hash ^ (hash >>> 16);
  }
  Node<K, V> find(Object key) {
    int hash = spread(key);
    if (table == null) return null;
    Node<K, V> at = table[hash & (table.length - 1)];
    while (at != null && !(at.hash == hash && (at.getKey() == key || (key != null && key.equals(at.getKey()))))) at = at.next;
    return at;
  }
  private void grow() {
    Node<K, V>[] old = table;
    table = (Node<K, V>[]) new Node[old == null ? wanted : old.length * 2];
    if (old == null) return;
    for (Node<K, V> head : old) {
      Node<K, V> at = head;
      while (at != null) {
        Node<K, V> next = at.next;
        at.next = null;
        append(at);
        at = next;
      }
    }
  }
  private void append(Node<K, V> node) {
    int place = node.hash & (table.length - 1);
    Node<K, V> at = table[place];
    if (at == null) {
      table[place] = node;
      return;
    }
    while (at.next != null) at = at.next;
    at.next = node;
  }
  void look() { interleave.Heap.read(this); }
  void change() { interleave.Heap.write(this); }
  void linked(Node<K, V> node) {}
  void unlinked(Node<K, V> node) {}
  void touched(Node<K, V> node) {}
  void added() {}
  public int size() { interleave.Heap.read(this); return count; }
  public boolean isEmpty() { return size() == 0; }
  public boolean containsKey(Object key) { interleave.Heap.read(this); return find(key) != null; }
  public V get(Object key) {
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    if (found == null) return null;
    touched(found);
    return found.getValue();
  }
  public V put(K key, V value) {
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    int size = count;
    interleave.Heap.write(this);
    if (found != null) {
      touched(found);
      return found.setValue(value);
    }
    if (table == null) grow();
    Node<K, V> node = new Node<>(spread(key), key, value);
    append(node);
    linked(node);
    changes++;
    count = size + 1;
    if (count > table.length * 3 / 4) grow();
    added();
    return null;
  }
  Node<K, V> cut(Object key) {
    Node<K, V> found = find(key);
    if (found == null) return null;
    int place = found.hash & (table.length - 1);
    if (table[place] == found) table[place] = found.next;
    else {
      Node<K, V> at = table[place];
      while (at.next != found) at = at.next;
      at.next = found.next;
    }
    unlinked(found);
    changes++;
    count--;
    return found;
  }
  public V remove(Object key) {
    interleave.Heap.write(this);
    Node<K, V> gone = cut(key);
    return gone == null ? null : gone.getValue();
  }
  public void clear() {
    interleave.Heap.write(this);
    changes++;
    count = 0;
    if (table != null) for (int i = 0; i < table.length; i++) table[i] = null;
  }
  private void enter(K key, V value) {
    interleave.Heap.write(this);
    if (table == null || count > table.length * 3 / 4) grow();
    Node<K, V> node = new Node<>(spread(key), key, value);
    int place = node.hash & (table.length - 1);
    node.next = table[place];
    table[place] = node;
    linked(node);
    changes++;
    count++;
    added();
  }
  private void settle(Node<K, V> found, K key, V made) {
    if (made == null) remove(key);
    else if (found == null) enter(key, made);
    else {
      change();
      found.setValue(made);
      touched(found);
    }
  }
  public V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> by) {
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    if (found != null && found.getValue() != null) {
      touched(found);
      return found.getValue();
    }
    int expected = changes;
    V made = by.apply(key);
    look();
    if (expected != changes) throw new ConcurrentModificationException();
    if (made != null) settle(found, key, made);
    return made;
  }
  public V compute(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) {
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    int expected = changes;
    V made = by.apply(key, found == null ? null : found.getValue());
    look();
    if (expected != changes) throw new ConcurrentModificationException();
    if (made != null || found != null) settle(found, key, made);
    return made;
  }
  public V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> by) {
    Objects.requireNonNull(value);
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    int expected = changes;
    V made = found == null || found.getValue() == null ? value : by.apply(found.getValue(), value);
    look();
    if (expected != changes) throw new ConcurrentModificationException();
    settle(found, key, made);
    return made;
  }
  Node<K, V> first() {
    if (table != null) for (Node<K, V> head : table) if (head != null) return head;
    return null;
  }
  Node<K, V> following(Node<K, V> node) {
    if (node.next != null) return node.next;
    for (int i = (node.hash & (table.length - 1)) + 1; i < table.length; i++) if (table[i] != null) return table[i];
    return null;
  }
  private final class Walk implements Iterator<Map.Entry<K, V>> {
    private Node<K, V> next;
    private Node<K, V> last;
    private int expected;
    Walk() {
      interleave.Heap.read(HashMap.this);
      next = first();
      expected = changes;
    }
    public boolean hasNext() { return next != null; }
    public Map.Entry<K, V> next() {
      Node<K, V> now = next;
      interleave.Heap.read(HashMap.this);
      if (expected != changes) throw new ConcurrentModificationException();
      if (now == null) throw new NoSuchElementException();
      Node<K, V> then = following(now);
      last = now;
      next = then;
      return now;
    }
    public void remove() {
      if (last == null) throw new IllegalStateException();
      look();
      if (expected != changes) throw new ConcurrentModificationException();
      HashMap.this.remove(last.getKey());
      last = null;
      expected = changes;
    }
  }
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<Map.Entry<K, V>>() {
      public int size() { return HashMap.this.size(); }
      public void clear() { HashMap.this.clear(); }
      public Iterator<Map.Entry<K, V>> iterator() { return new Walk(); }
    };
  }
  public Object clone() { return new HashMap<K, V>(this); }
}
public class LinkedHashMap<K, V> extends HashMap<K, V> {
  private HashMap.Node<K, V> eldest;
  private HashMap.Node<K, V> newest;
  private boolean byAccess;
  public LinkedHashMap() {}
  public LinkedHashMap(int capacity) { super(capacity); }
  public LinkedHashMap(int capacity, float load) { super(capacity); }
  public LinkedHashMap(int capacity, float load, boolean byAccess) {
    super(capacity);
    this.byAccess = byAccess;
  }
  public LinkedHashMap(Map<? extends K, ? extends V> others) { putAll(others); }
  void linked(HashMap.Node<K, V> node) {
    node.before = newest;
    if (newest == null) eldest = node;
    else newest.after = node;
    newest = node;
  }
  void unlinked(HashMap.Node<K, V> node) {
    if (node.before == null) eldest = node.after;
    else node.before.after = node.after;
    if (node.after == null) newest = node.before;
    else node.after.before = node.before;
    node.before = null;
    node.after = null;
  }
  void touched(HashMap.Node<K, V> node) {
    if (!byAccess || node == newest) return;
    change();
    unlinked(node);
    linked(node);
    changes++;
  }
  void added() { if (eldest != null && removeEldestEntry(eldest)) remove(eldest.getKey()); }
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return false; }
  HashMap.Node<K, V> first() { return eldest; }
  HashMap.Node<K, V> following(HashMap.Node<K, V> node) { return node.after; }
  public void clear() {
    super.clear();
    eldest = null;
    newest = null;
  }
  public Map.Entry<K, V> firstEntry() { look(); return eldest; }
  public Map.Entry<K, V> lastEntry() { look(); return newest; }
}
`
