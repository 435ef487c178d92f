Console.WriteLine("Benchmarks: turns, knowledge");
