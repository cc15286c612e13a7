// A list summed in two halves by two tasks, each half again in two: always the same sum.
//> outcomes 1
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public class Main {
    static class Total extends RecursiveTask<Integer> {
        private final int[] numbers;
        private final int from, to;

        Total(int[] numbers, int from, int to) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) return numbers[from];
            int middle = (from + to) / 2;
            Total left = new Total(numbers, from, middle), right = new Total(numbers, middle, to);
            left.fork();
            return right.compute() + left.join();
        }
    }

    public static void main(String[] args) {
        int[] numbers = {5, 7, 11, 13};
        System.out.println(new ForkJoinPool(2).invoke(new Total(numbers, 0, numbers.length)));
    }
}
